using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.People.Searching;
using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Listing;

/// <summary>The people of the register, filtered, in order.</summary>
/// <param name="db">The session.</param>
/// <param name="today">The day on which ages are told.</param>
public sealed class PeopleQuery(Db db, DateOnly today)
{
    /// <summary>Persons that one search finds at most.</summary>
    public const int MostFound = 500;

    public int Count(PeopleFilter filter) => Rows(filter).Count();

    /// <summary>A stretch of the list.</summary>
    public IReadOnlyList<PersonRow> Read(PeopleFilter filter, int skip, int take) => Filled([.. Ordered(Rows(filter), filter.Sort).Skip(skip).Take(take)]);

    /// <summary>The persons of these keys, also those who have left the register, by their latest record; in order of name.</summary>
    public IReadOnlyList<PersonRow> Of(IReadOnlyList<long> persons)
    {
        var records = db.Set<PersonRecord>().AsNoTracking().Where(r => persons.Contains(r.PersonId));
        var latest = Joined(records).AsEnumerable().GroupBy(r => r.PersonId).Select(g => g.MaxBy(r => r.LeftOn ?? DateOnly.MaxValue)!);
        return Filled([.. latest.OrderBy(r => r.RegionCode, StringComparer.Ordinal).ThenBy(r => r.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Who lives in a household now.</summary>
    public IReadOnlyList<PersonRow> Household(long household) =>
        Filled([.. Joined(db.Set<PersonRecord>().AsNoTracking().Where(r => r.HouseholdId == household && r.ValidTo == null)).OrderBy(r => r.PersonId)]);

    private IQueryable<PersonRow> Rows(PeopleFilter filter)
    {
        var all = db.Set<PersonRecord>().AsNoTracking();
        var records = all.Where(r => r.ValidTo == null);
        if (SearchWords.Parse(filter.Words) is { IsSecret: false } words)
        {
            // Who is looked for by name may have left the register.
            var found = PersonSearch.Find(db, words, MostFound);
            records = all.Where(r => found.Contains(r.PersonId) && !all.Any(o => o.PersonId == r.PersonId && o.ValidFrom > r.ValidFrom));
        }

        if (filter.Region is { } region)
        {
            records = records.Where(r => r.RegionCode.StartsWith(region));
        }

        records = OfWork(OfRegister(records, filter), filter.Work);
        var rows = Joined(records);
        rows = filter.Sex is { } sex ? rows.Where(r => r.Sex == sex) : rows;
        if (filter.AgeFrom is { } from)
        {
            var latest = today.AddYears(-from);
            rows = rows.Where(r => r.Birth <= latest);
        }

        if (filter.AgeTo is { } to)
        {
            var earliest = today.AddYears(-to - 1);
            rows = rows.Where(r => r.Birth > earliest);
        }

        return rows;
    }

    private static IQueryable<PersonRecord> OfRegister(IQueryable<PersonRecord> records, PeopleFilter filter)
    {
        records = filter.Type is { } type ? records.Where(r => r.HouseholdType == type) : records;
        records = filter.Monitor is { } monitor ? records.Where(r => r.MonitorCategory == monitor) : records;
        records = filter.Labour is { } labour ? records.Where(r => r.Labour == labour) : records;
        return filter.TargetOnly ? records.Where(r => r.HouseholdType == HouseholdType.Lifted || r.MonitorCategory != null) : records;
    }

    private IQueryable<PersonRecord> OfWork(IQueryable<PersonRecord> records, WorkState? state)
    {
        var spells = db.Set<WorkSpell>();
        var current = spells.Where(s => s.ValidTo == null && s.EndMonth == null);
        var away = current.Where(s => s.WorkRegion != WorkRegion.OwnTownship);
        var seeking = MonitoringIndicators.All.First(i => i.Code == "SEEK-001").Rows;
        return state switch
        {
            WorkState.Away => records.Where(r => away.Any(s => s.PersonId == r.PersonId)),
            WorkState.Near => records.Where(r => current.Any(s => s.PersonId == r.PersonId) && !away.Any(s => s.PersonId == r.PersonId)),
            WorkState.Home => records.Where(r => spells.Any(s => s.PersonId == r.PersonId) && !current.Any(s => s.PersonId == r.PersonId)),
            WorkState.Seeking => records.Where(r => seeking(new FigureQuery(db, today, null, new IndicatorParameters())).Select(e => e.PersonId).Contains(r.PersonId)),
            WorkState.None => records.Where(r => !spells.Any(s => s.PersonId == r.PersonId)),
            _ => records,
        };
    }

    private IQueryable<PersonRow> Joined(IQueryable<PersonRecord> records) =>
        from r in records
        join p in db.Set<Person>() on r.PersonId equals p.Id
        join h in db.Set<Household>() on r.HouseholdId equals h.Id into households
        from h in households.DefaultIfEmpty()
        select new PersonRow
        {
            PersonId = r.PersonId, HouseholdId = r.HouseholdId, Name = r.Name, Sex = p.Sex, Birth = p.Birth, IdentityCipher = p.IdentityCipher,
            PhoneCipher = r.PhoneCipher, RegionCode = r.RegionCode, HouseholdCode = h == null ? "" : h.Code, Relation = r.Relation,
            Type = r.HouseholdType, Monitor = r.MonitorCategory, Labour = r.Labour, LeftOn = r.ValidTo,
        };

    private static IQueryable<PersonRow> Ordered(IQueryable<PersonRow> rows, PeopleSort sort) => sort switch
    {
        PeopleSort.Name => rows.OrderBy(r => r.Name).ThenBy(r => r.PersonId),
        PeopleSort.Age => rows.OrderByDescending(r => r.Birth).ThenBy(r => r.PersonId),
        PeopleSort.Oldest => rows.OrderBy(r => r.Birth).ThenBy(r => r.PersonId),
        _ => rows.OrderBy(r => r.RegionCode).ThenBy(r => r.HouseholdCode).ThenBy(r => r.PersonId),
    };

    /// <summary>Adds how each stands in work, by one statement for every 5,000 rows.</summary>
    private List<PersonRow> Filled(List<PersonRow> rows)
    {
        foreach (var batch in rows.Chunk(5_000))
        {
            var ids = batch.Select(r => r.PersonId).ToArray();
            var spells = db.Set<WorkSpell>().AsNoTracking().Where(s => ids.Contains(s.PersonId) && s.ValidTo == null)
                .Select(s => new { s.PersonId, s.StartMonth, s.EndMonth, s.WorkRegion, s.Province, s.City, s.Employer }).AsEnumerable().ToLookup(s => s.PersonId);
            foreach (var row in batch)
            {
                var all = spells[row.PersonId].OrderBy(s => s.EndMonth is null).ThenBy(s => s.WorkRegion == WorkRegion.OwnTownship ? 0 : 1).ThenBy(s => s.StartMonth).ToList();
                if (all.Count > 0)
                {
                    var last = all[^1];
                    row.Work = WorkStates.List.NameOf(last.EndMonth is not null ? WorkState.Home : last.WorkRegion == WorkRegion.OwnTownship ? WorkState.Near : WorkState.Away);
                    row.Workplace = last.EndMonth is not null ? "" : string.Join(' ', new[] { WorkRegions.List.NameOf(last.WorkRegion), last.Province, last.City, last.Employer }.OfType<string>());
                }
            }
        }

        return rows;
    }
}
