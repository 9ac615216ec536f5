using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Quality;

/// <summary>Reads flags in the session's scope.</summary>
public static class QualityQueries
{
    /// <summary>How many nobody has looked at, and how many were passed on to the county; in one statement.</summary>
    public static (int Open, int PassedOn) Counts(Db db, Period month)
    {
        var counts = db.Set<QualityFlag>().Where(f => f.Month == month).GroupBy(f => f.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionary(g => g.Key, g => g.Count);
        return (counts.GetValueOrDefault(QualityState.Open), counts.GetValueOrDefault(QualityState.PassedOn));
    }

    /// <summary>The flags of a month, by kind and place; in one statement.</summary>
    /// <param name="handled">Those that were handled instead of those that wait.</param>
    public static IReadOnlyList<QualityLine> Read(Db db, Period month, bool handled) =>
        [.. (from flag in db.Set<QualityFlag>().AsNoTracking()
             where flag.Month == month && flag.State != QualityState.Gone && (flag.State != QualityState.Open) == handled
             join v in db.Set<Division>().Where(d => d.Level == DivisionLevel.Village) on flag.RegionCode equals v.Code into villages
             from village in villages.DefaultIfEmpty()
             join t in db.Set<Division>().Where(d => d.Level == DivisionLevel.Township) on flag.RegionCode.Substring(0, 9) equals t.Code.Substring(0, 9) into townships
             from township in townships.DefaultIfEmpty()
             select new { flag, Village = (string?)village.Name, Township = (string?)township.Name }).AsEnumerable()
            .OrderByDescending(x => x.flag.HandledAt).ThenBy(x => x.flag.Kind).ThenBy(x => x.flag.RegionCode, StringComparer.Ordinal).ThenBy(x => x.flag.Id)
            .Select(x => new QualityLine(x.flag, x.Township ?? "", x.Village ?? ""))];

    /// <summary>The people behind a flag with the answers that stand; null when there is no such flag. In two statements.</summary>
    public static (QualityFlag Flag, IReadOnlyList<QualityPerson> People)? People(Db db, long id)
    {
        if (db.Set<QualityFlag>().AsNoTracking().FirstOrDefault(f => f.Id == id) is not { } flag)
        {
            return null;
        }

        var keys = QualityDesk.PeopleOf(flag);
        var answers = db.Set<AnsweredCheck>().AsNoTracking().Where(a => a.Month == flag.Month);
        var rows = (from record in db.Set<PersonRecord>()
                    where record.ValidTo == null && EF.Parameter(keys).Contains(record.PersonId)
                    join household in db.Set<Household>() on record.HouseholdId equals household.Id
                    join v in db.Set<Division>() on record.RegionCode equals v.Code into villages
                    from village in villages.DefaultIfEmpty()
                    join a in answers.Where(a => !answers.Any(later => later.PersonId == a.PersonId && later.Id > a.Id)) on record.PersonId equals a.PersonId into given
                    from answer in given.DefaultIfEmpty()
                    orderby record.RegionCode, household.Code, record.PersonId
                    select new { record.PersonId, record.Name, household.Code, Village = (string?)village.Name, answer }).AsEnumerable();
        return (flag, [.. rows.Select(r => new QualityPerson { PersonId = r.PersonId, Name = r.Name, HouseholdCode = r.Code, Village = r.Village ?? "", Answer = r.answer })]);
    }
}
