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
            SubjectId = person.Reach == Reach.OtherProvince ? person.OtherProvince
                : person.Reach == Reach.OwnProvince ? person.OwnProvince
                : person.Reach == Reach.OwnCounty ? person.OwnCounty : person.Last,
            PersonId = record.PersonId,
            RegionCode = record.RegionCode,
            Amount = 1,
            Facets = (record.HouseholdType == HouseholdType.Lifted ? Register.Lifted : 0)
                + (record.HouseholdType == HouseholdType.Lifted || record.MonitorCategory != null ? Register.Target : 0)
                + (person.Reach >= Reach.OwnCounty ? WorkFacets.Out : 0)
                + (person.Reach == Reach.OtherProvince ? WorkFacets.OtherProvince : 0)
                + (person.Reach == Reach.OwnProvince ? WorkFacets.OwnProvince : 0)
                + (person.Reach == Reach.OwnCounty ? WorkFacets.OwnCounty : 0)
                + (person.Reach == Reach.Home ? WorkFacets.Home : 0),
        };

    /// <summary>The spells of one version each, as they were at the end of the month: current ones and ended ones.</summary>
    private static IQueryable<PersonStanding> Persons(FigureQuery query)
    {
        var (month, end) = (query.Month, query.MonthEnd);
        return AskedSpells.Of(query).Where(s => s.StartMonth <= month && s.ValidFrom <= end)
            .Select(s => new
            {
                s.PersonId,
                s.Id,
                Reach = (s.EndMonth != null && s.EndMonth <= month) || (s.ValidTo != null && s.ValidTo <= end) ? Reach.Home
                    : s.WorkRegion == WorkRegion.OtherProvince ? Reach.OtherProvince
                    : s.WorkRegion == WorkRegion.OwnProvince ? Reach.OwnProvince
                    : s.WorkRegion == WorkRegion.OwnCounty ? Reach.OwnCounty : Reach.Elsewhere,
            })
            .GroupBy(s => s.PersonId)
            .Select(g => new PersonStanding
            {
                PersonId = g.Key,
                Reach = g.Max(s => s.Reach),
                OtherProvince = g.Max(s => s.Reach == Reach.OtherProvince ? s.Id : 0),
                OwnProvince = g.Max(s => s.Reach == Reach.OwnProvince ? s.Id : 0),
                OwnCounty = g.Max(s => s.Reach == Reach.OwnCounty ? s.Id : 0),
                Last = g.Max(s => s.Id),
            });
    }

    /// <summary>How far from home a spell is at the month's end: the farthest one counts, and a count needs only this one number of a person.</summary>
    private static class Reach
    {
        public const int Home = 0;

        public const int Elsewhere = 1;

        public const int OwnCounty = 2;

        public const int OwnProvince = 3;

        public const int OtherProvince = 4;
    }

    /// <summary>The farthest reach, and the keys of the latest current spell in each region, 0 for none.</summary>
    private sealed class PersonStanding
    {
        public long PersonId { get; init; }

        public int Reach { get; init; }

        public long OtherProvince { get; init; }

        public long OwnProvince { get; init; }

        public long OwnCounty { get; init; }

        public long Last { get; init; }
    }
}
