using Wengang.App.Entitlements;
using Wengang.App.Policies.Simulating;
using Wengang.App.Policies.Versions;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Policies;

namespace Wengang.App.Tests.Policies;

public class SimulatorTests : PolicyCounty
{
    private static readonly TestPerson West = new(3, TestCounty.West);

    [Theory, OnBothDatabases]
    public void A_draft_is_compared_with_the_version_in_force_by_township(DatabaseKind kind)
    {
        using var county = Working(kind);
        county.Write(db => TestCounty.Store(db, [West.Person(db.Protector), West.Record()]));
        Published(county, Transport);
        var more = Transport.Replace("500元", "800元", StringComparison.Ordinal);
        var (id, words) = Tried(county, Saved(county, more));
        Assert.Contains("3 人中符合 2 人，不符合 1 人", words, StringComparison.Ordinal);
        using var db = county.Open(Office);
        var totals = SimulationQueries.Totals(db, id);
        Assert.Equal((2, 160_000L, 100_000L), (totals[^1].Count(SimulationChange.Gains), totals[^1].Fen, totals[^1].BaseFen));
        Assert.Equal(60_000, totals[^1].Difference(SimulationChange.Gains));
        Assert.Equal(["甲1", "甲2"], SimulationQueries.Read(db, id, new(TestCounty.East[..9] + "000", Verdict.Eligible, null), 0, 10).Select(l => l.Name));
        Assert.Equal(0, SimulationQueries.Count(db, id, new(null, null, SimulationChange.Loses)));
    }

    [Theory, OnBothDatabases]
    public void Who_is_no_longer_eligible_loses_and_a_policy_without_a_bound_leaves_it_open(DatabaseKind kind)
    {
        using var county = Working(kind);
        Published(county, Transport);
        var stricter = Transport.Replace("\"months\": 3, \"bound\": \"moreThan\"", "\"months\": 6, \"bound\": \"moreThan\"", StringComparison.Ordinal);
        var (strict, _) = Tried(county, Saved(county, stricter));
        var silent = Transport.Replace("\"months\": 3, \"bound\": \"moreThan\"", "\"months\": 6", StringComparison.Ordinal);
        var (open, _) = Tried(county, Saved(county, silent));
        using var db = county.Open(Office);
        Assert.Equal(-100_000, SimulationQueries.Totals(db, strict)[^1].Difference(SimulationChange.Loses));
        Assert.Equal(2, SimulationQueries.Totals(db, open)[^1].Count(SimulationChange.Open));
    }

    [Theory, OnBothDatabases]
    public void Without_a_version_in_force_nothing_is_compared_and_a_township_sees_no_trial(DatabaseKind kind)
    {
        using var county = Working(kind);
        var (id, _) = Tried(county, Saved(county, Transport));
        using var office = county.Open(Office);
        Assert.Null(SimulationQueries.Find(office, id)!.BaseVersionId);
        Assert.All(SimulationQueries.Read(office, id, new(null, null, null), 0, 10), line => Assert.Null(line.Row.BaseVerdict));
        using var east = county.Open(Township);
        Assert.Null(SimulationQueries.Find(east, id));
    }

    [Theory, OnBothDatabases]
    public void A_policy_for_workshops_is_not_tried_on_people(DatabaseKind kind)
    {
        using var county = Working(kind);
        var workshop = Saved(county, File.ReadAllText(Repository.Path("sample", "policies", "jiangxi-workshop-2021.json")));
        Assert.Contains("发给企业或车间", Refused(() => As(county, Office, db => Simulator.Enqueue(db, workshop, AsOf))), StringComparison.Ordinal);
    }

    private static (long Id, string Words) Tried(TestCounty county, PolicyVersion version) => As(county, Office, db =>
    {
        var words = Simulator.Run(db, version, AsOf, LedgerPayments.TrialFacts, _ => { });
        return (SimulationQueries.Of(db, version.Id)[0].Id, words);
    });
}
