using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>监测对象信息: since when a person is monitored, why, and whether the risk is eliminated.</summary>
public sealed class MonitoredImporter(SheetContext context) : FactImporter<MonitorEpisode, MonitoredImporter.EpisodeKey>(context)
{
    private readonly PeopleBook people = context.Shared.Get(typeof(PeopleBook), () => new PeopleBook(context.Db, context.Shared.Elsewhere));

    protected override MonitorEpisode Build(RowReader row)
    {
        row.Name();
        var person = people.Read(row);
        var identified = row.RequiredMonth("identified_in");
        var eliminated = row.Month("eliminated_in");
        if (eliminated < identified && row.Problems.Count == 0)
        {
            row.Reject("eliminated_in", "end_before_start", "消除监测时间早于识别监测时间，请核对");
        }

        return new MonitorEpisode
        {
            RegionCode = person?.Region ?? "", PersonId = person?.Id ?? 0,
            Category = row.RequiredCode("monitor_category", MonitorCategories.List),
            IdentifiedIn = identified, EliminatedIn = eliminated,
            RiskEliminated = row.YesNo("risk_eliminated") ?? eliminated is not null,
            EliminationMode = row.Text("elimination_mode"), Measures = row.Text("measures"), Risks = Risks(row),
        };
    }

    protected override EpisodeKey Key(MonitorEpisode fact) => new(fact.PersonId, fact.IdentifiedIn);

    protected override IQueryable<KnownFact<EpisodeKey>> Known(Db db) =>
        db.Set<MonitorEpisode>().AsNoTracking().Select(e => new KnownFact<EpisodeKey>(
            new EpisodeKey(e.PersonId, e.IdentifiedIn), e.Id, e.ValidFrom, e.ValidTo, e.ObservedOn, e.ContentHash));

    private static string? Risks(RowReader row)
    {
        var risks = Enumerable.Range(1, 5).Select(i => row.Text($"risk{i}")).OfType<string>();
        return string.Join('、', risks) is { Length: > 0 } text ? text : null;
    }

    /// <summary>A person is identified once in a month.</summary>
    public readonly record struct EpisodeKey(long PersonId, Period? IdentifiedIn);
}
