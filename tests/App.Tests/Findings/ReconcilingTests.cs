using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Findings;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Findings;

/// <summary>Running the rules again: what stays, what is new, what is closed.</summary>
public class ReconcilingTests
{
    private static readonly Resident Weak = new(3) { Labour = LabourCapacity.Weak, Health = "残疾" };
    private static readonly Resident Poor = new(4);

    [Theory, OnBothDatabases]
    public void Decisions_stay_and_nothing_is_written_when_nothing_changed(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Decide(county.Of(Weak).Single(), FindingState.FalseAlarm, "轻便工作，属实");
        county.Decide(county.Of(Poor).Single(), FindingState.True);
        Assert.False(county.Run().Changed); // Counts by township, which the decisions changed.
        var before = county.Operations();
        Assert.False(county.Run().Changed);
        Assert.Equal(before, county.Operations());
        var falseAlarm = county.Of(Weak).Single();
        Assert.Equal((FindingState.FalseAlarm, "轻便工作，属实", "测试员"), (falseAlarm.State, falseAlarm.Note, falseAlarm.DecidedBy));
        Assert.NotNull(falseAlarm.ClosedAt);
        Assert.Null(county.Of(Poor).Single().ClosedAt);
    }

    [Theory, OnBothDatabases]
    public void The_same_facts_worded_anew_in_the_next_month_keep_the_decision(DatabaseKind kind)
    {
        using var county = County(kind);
        var june = county.Of(Weak).Single();
        county.Decide(june, FindingState.FalseAlarm);
        county.Report(Weak.Confirmation("2023-07"), Poor.Confirmation("2023-07"));
        var result = county.Run(new DateOnly(2023, 7, 31));
        Assert.Equal((0, 1, 0, 0), (result.Added, result.Refreshed, result.Reopened, result.Mended));
        var july = county.Of(Weak).Single();
        Assert.Equal((june.Id, FindingState.FalseAlarm, "已核实"), (july.Id, july.State, july.Note));
        Assert.Contains("2023-07", july.Evidence, StringComparison.Ordinal);
        Assert.DoesNotContain("2023-07", june.Evidence, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Other_facts_are_another_finding_and_a_false_alarm_stays_one(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Decide(county.Of(Poor).Single(), FindingState.FalseAlarm);
        Earns(county, 60);
        var result = county.Run();
        Assert.Equal((1, 0), (result.Added, result.Mended));
        Assert.Equal([FindingState.FalseAlarm, FindingState.ToCheck], county.Of(Poor).Select(f => f.State));
        Earns(county, 50);
        county.Run();
        Assert.Equal([FindingState.FalseAlarm, FindingState.Mended], county.Of(Poor).Select(f => f.State));
    }

    [Theory, OnBothDatabases]
    public void Corrected_data_close_a_finding_and_the_old_mistake_opens_it_again_as_it_was_decided(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Decide(county.Of(Poor).Single(), FindingState.True, "少写一个零");
        Earns(county, 5000);
        Assert.Equal(1, county.Run().Mended);
        var mended = county.Of(Poor).Single();
        Assert.Equal((FindingState.Mended, "少写一个零；自动整改：按截至2023-06-30的数据已查不到"), (mended.State, mended.Note));
        Assert.NotNull(mended.ClosedAt);
        Assert.Throws<InvalidOperationException>(() => county.Decide(mended, FindingState.FalseAlarm));
        Earns(county, 50);
        Assert.Equal(1, county.Run().Reopened);
        var again = county.Of(Poor).Single();
        Assert.Equal((FindingState.True, null, "测试员"), (again.State, again.ClosedAt, again.DecidedBy));
    }

    [Theory, OnBothDatabases]
    public void A_run_and_a_decision_are_audited_operations(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Decide(county.Of(Poor).Single(), FindingState.True, "少写一个零");
        using var db = county.Open();
        var operations = db.Set<Operation>().OrderBy(o => o.Sequence).ToList();
        Assert.Equal([OperationKind.FindingsRun, OperationKind.FindingDecision], operations.TakeLast(2).Select(o => o.Kind));
        Assert.Equal("属实：少写一个零", operations[^1].Reason);
        var changes = db.Set<Change>().Where(c => c.Entity == "finding").ToList();
        Assert.Equal([2, 1], operations.TakeLast(2).Select(o => changes.Count(c => c.OperationId == o.Id)));
    }

    [Theory, OnBothDatabases]
    public void A_person_who_left_the_register_is_no_longer_found(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Correct(
            db => db.Set<PersonRecord>().Where(r => r.PersonId == Poor.Id),
            db =>
            {
                var left = Poor.Record(db.Protector);
                left.ValidTo = new DateOnly(2023, 6, 1);
                return left;
            });
        Assert.Equal(1, county.Run().Mended);
    }

    private static SuspectCounty County(DatabaseKind kind)
    {
        var county = new SuspectCounty(kind);
        county.Settle(Weak, Weak.Works(Weak.Spell(), "2023-06"));
        county.Settle(Poor, Poor.Works(Poor.Spell(yuan: 50), "2023-06"));
        Assert.Equal(2, county.Run().Added);
        return county;
    }

    private static void Earns(SuspectCounty county, int yuan) => county.Correct(
        db => db.Set<WorkSpell>().Where(s => s.PersonId == Poor.Id), _ => Poor.Spell(yuan: yuan));
}
