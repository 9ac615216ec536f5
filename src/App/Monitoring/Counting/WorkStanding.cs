using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Counting;

/// <summary>Everyone of the register who was ever reported in work, and how they stand at the month's end. One pass over spells and register.</summary>
internal static class WorkStanding
{
    /// <summary>A person counts once, however many spells are current; the subject is the spell farthest from home, else the latest.</summary>
    public static IQueryable<Evidence> Rows(FigureQuery query) =>
        from record in Register.Everyone(query)
        join person in Persons(query) on record.PersonId equals person.PersonId
        select new Evidence
        {
            SubjectId = person.OtherProvince > 0 ? person.OtherProvince
                : person.OwnProvince > 0 ? person.OwnProvince
                : person.OwnCounty > 0 ? person.OwnCounty : person.Last,
            PersonId = record.PersonId,
            RegionCode = record.RegionCode,
            Amount = 1,
            Facets = (record.HouseholdType == HouseholdType.Lifted ? Register.Lifted : 0)
                + (record.HouseholdType == HouseholdType.Lifted || record.MonitorCategory != null ? Register.Target : 0)
                + (person.OtherProvince + person.OwnProvince + person.OwnCounty > 0 ? WorkFacets.Out : 0)
                + (person.OtherProvince > 0 ? WorkFacets.OtherProvince : 0)
                + (person.OtherProvince == 0 && person.OwnProvince > 0 ? WorkFacets.OwnProvince : 0)
                + (person.OtherProvince + person.OwnProvince == 0 && person.OwnCounty > 0 ? WorkFacets.OwnCounty : 0)
                + (person.IsCurrent == 0 ? WorkFacets.Home : 0),
        };

    /// <summary>The spells of one version each, as they were at the end of the month: current ones and ended ones.</summary>
    private static IQueryable<PersonStanding> Persons(FigureQuery query)
    {
        var (month, end) = (query.Month, query.MonthEnd);
        return query.Facts<WorkSpell>().Where(s => s.StartMonth <= month && s.ValidFrom <= end)
            .Select(s => new
            {
                s.PersonId,
                s.Id,
                s.WorkRegion,
                IsCurrent = (s.EndMonth == null || s.EndMonth > month) && (s.ValidTo == null || s.ValidTo > end),
            })
            .GroupBy(s => s.PersonId)
            .Select(g => new PersonStanding
            {
                PersonId = g.Key,
                OtherProvince = g.Max(s => s.IsCurrent && s.WorkRegion == WorkRegion.OtherProvince ? s.Id : 0),
                OwnProvince = g.Max(s => s.IsCurrent && s.WorkRegion == WorkRegion.OwnProvince ? s.Id : 0),
                OwnCounty = g.Max(s => s.IsCurrent && s.WorkRegion == WorkRegion.OwnCounty ? s.Id : 0),
                IsCurrent = g.Max(s => s.IsCurrent ? 1 : 0),
                Last = g.Max(s => s.Id),
            });
    }

    /// <summary>Keys of the current spell in each region, 0 for none.</summary>
    private sealed class PersonStanding
    {
        public long PersonId { get; init; }

        public long OtherProvince { get; init; }

        public long OwnProvince { get; init; }

        public long OwnCounty { get; init; }

        public int IsCurrent { get; init; }

        public long Last { get; init; }
    }
}
