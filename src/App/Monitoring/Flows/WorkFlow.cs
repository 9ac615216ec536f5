using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Flows;

/// <summary>From where to where people go to work. Those outside their own township, in this country, are the people of WORK-001 and WORK-002.</summary>
public static class WorkFlow
{
    /// <summary>Everyone of the group who is in work at the end of the month, in one statement.</summary>
    public static IReadOnlyList<FlowPerson> Read(Db db, DateOnly asOf, DateTime? knownAt, FlowGroup group)
    {
        var query = new FigureQuery(db, asOf, knownAt, new IndicatorParameters());
        return [.. Spells(query, group).AsEnumerable().GroupBy(s => s.PersonId).Select(Farthest)];
    }

    private static IQueryable<Row> Spells(FigureQuery query, FlowGroup group)
    {
        var (month, end) = (query.Month, query.MonthEnd);
        var people = group == FlowGroup.Target ? Register.TargetGroup(query) : Register.Everyone(query).Where(r => r.HouseholdType == HouseholdType.Lifted);
        return from spell in query.Facts<WorkSpell>()
               where spell.StartMonth <= month && spell.ValidFrom <= end && (spell.EndMonth == null || spell.EndMonth > month)
                   && (spell.ValidTo == null || spell.ValidTo > end)
               join person in people on spell.PersonId equals person.PersonId
               select new Row
               {
                   PersonId = spell.PersonId, SpellId = spell.Id, Township = person.RegionCode.Substring(0, 9), Region = spell.WorkRegion,
                   Province = spell.Province, Industry = spell.Industry,
               };
    }

    private static FlowPerson Farthest(IEnumerable<Row> spells)
    {
        var farthest = spells.OrderBy(s => WorkDestinations.Of(s.Region)).ThenByDescending(s => s.SpellId).First();
        return new FlowPerson(farthest.SpellId, farthest.Township, WorkDestinations.Of(farthest.Region), Text(farthest.Province), Text(farthest.Industry));
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private sealed class Row
    {
        public required long PersonId { get; init; }

        public required long SpellId { get; init; }

        public required string Township { get; init; }

        public required WorkRegion Region { get; init; }

        public required string? Province { get; init; }

        public required string? Industry { get; init; }
    }
}
