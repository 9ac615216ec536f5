using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
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

    /// <summary>A stretch of the list, and how many there are in all; of a search both come from one look at what was found.</summary>
    /// <param name="filter">Who is listed.</param>
    /// <param name="skip">Rows before the stretch.</param>
    /// <param name="take">Rows of the stretch at most.</param>
    public (int Count, IReadOnlyList<PersonRow> Rows) Page(PeopleFilter filter, int skip, int take)
    {
        var records = Ordered(Filtered(filter), filter.Sort).Select(r => r.Id);
        if (Words(filter) is not null)
        {
            List<long> found = [.. records];
            return (found.Count, InOrder([.. found.Skip(skip).Take(take)]));
        }

        var count = Count(filter);
        return (count, skip < 0 || skip >= count ? [] : InOrder([.. records.Skip(skip).Take(take)]));
    }

    /// <summary>Kept until the data change: counting a million takes longer than reading the fifty that are shown.</summary>
    private int Count(PeopleFilter filter)
    {
        var asked = filter with { Sort = PeopleSort.Place };
        return (int)FigureCache.Of(db).Get<object>((typeof(PeopleQuery), asked, today), () => Filtered(filter).Count());
    }

    /// <summary>The whole list.</summary>
    public IReadOnlyList<PersonRow> All(PeopleFilter filter) => Filled([.. Joined(Ordered(Filtered(filter), filter.Sort))]);

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

    /// <summary>Reads whole rows only of the records that are shown: sorting and skipping are done in an index.</summary>
    private List<PersonRow> InOrder(List<long> records)
    {
        var place = records.Index().ToDictionary(r => r.Item, r => r.Index);
        var rows = db.Set<PersonRecord>().AsNoTracking().Where(r => EF.Parameter(records).Contains(r.Id));
        return Filled([.. Joined(rows).AsEnumerable().OrderBy(r => place[r.RecordId])]);
    }

    private static SearchWords? Words(PeopleFilter filter) => SearchWords.Parse(filter.Words) is { IsSecret: false } words ? words : null;

    private IQueryable<PersonRecord> Filtered(PeopleFilter filter)
    {
        var all = db.Set<PersonRecord>().AsNoTracking();
        var records = all.Where(r => r.ValidTo == null);
        if (Words(filter) is { } words)
        {
            // Who is looked for by name may have left the register.
            var found = PersonSearch.Find(db, words, MostFound);
            records = all.Where(r => EF.Parameter(found).Contains(r.PersonId) && !all.Any(o => o.PersonId == r.PersonId && o.ValidFrom > r.ValidFrom));
        }

        if (filter.Region is { } from)
        {
            // A range and not a beginning: row security lets PostgreSQL use an index for the one and not for the other.
            var to = from + ':';
            records = records.Where(r => string.Compare(r.RegionCode, from) >= 0 && string.Compare(r.RegionCode, to) < 0);
        }

        return OfPerson(OfWork(OfRegister(records, filter), filter.Work), filter);
    }

    private IQueryable<PersonRecord> OfPerson(IQueryable<PersonRecord> records, PeopleFilter filter)
    {
        // A search may find an old record here of somebody who has moved away.
        if (filter is { Sex: null, AgeFrom: null, AgeTo: null } && Words(filter) is null)
        {
            return records;
        }

        var persons = filter.Sex is { } sex ? db.Set<Person>().Where(p => p.Sex == sex) : db.Set<Person>();
        if (filter.AgeFrom is { } from)
        {
            var latest = today.AddYears(-from);
            persons = persons.Where(p => p.Birth <= latest);
        }

        if (filter.AgeTo is { } to)
        {
            var earliest = today.AddYears(-to - 1);
            persons = persons.Where(p => p.Birth > earliest);
        }

        return records.Join(persons, r => r.PersonId, p => p.Id, (r, p) => r);
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
            RecordId = r.Id, PersonId = r.PersonId, HouseholdId = r.HouseholdId, Name = r.Name, Sex = p.Sex, Birth = p.Birth, IdentityCipher = p.IdentityCipher,
            PhoneCipher = r.PhoneCipher, RegionCode = r.RegionCode, HouseholdCode = h == null ? "" : h.Code, Relation = r.Relation,
            Type = r.HouseholdType, Monitor = r.MonitorCategory, Labour = r.Labour, LeftOn = r.ValidTo,
        };

    /// <summary>Households stand in the order in which they came into the register, which is that of the sheets.</summary>
    private IQueryable<PersonRecord> Ordered(IQueryable<PersonRecord> records, PeopleSort sort)
    {
        var aged = records.Join(db.Set<Person>(), r => r.PersonId, p => p.Id, (r, p) => new { r, p.Birth });
        return sort switch
        {
            PeopleSort.Name => records.OrderBy(r => r.Name).ThenBy(r => r.PersonId),
            PeopleSort.Age => aged.OrderByDescending(x => x.Birth).ThenBy(x => x.r.PersonId).Select(x => x.r),
            PeopleSort.Oldest => aged.OrderBy(x => x.Birth).ThenBy(x => x.r.PersonId).Select(x => x.r),
            _ => records.OrderBy(r => r.RegionCode).ThenBy(r => r.HouseholdId).ThenBy(r => r.PersonId),
        };
    }

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
