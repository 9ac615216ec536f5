using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Findings;
using Wengang.App.Findings.Listing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Findings;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Findings;

/// <summary>Working through the findings: many at once, striking off, and how they stood after each run.</summary>
public class WorklistTests
{
    private static readonly Actor EastClerk = new("东镇经办", "乡镇经办人员", Scope.Below("369902001")) { Permissions = PermissionMatrix.Of(Role.TownshipClerk) };
    private static readonly Resident Eastern = new(3) { Labour = LabourCapacity.None };
    private static readonly Resident Western = new(4) { Labour = LabourCapacity.None, Phone = "123", Region = TestCounty.West };

    [Theory, OnBothDatabases]
    public void Many_are_settled_in_one_operation_and_others_townships_are_left_alone(DatabaseKind kind)
    {
        using var county = County(kind);
        var all = county.Stored().ConvertAll(f => f.Id);
        using (var db = county.Open(EastClerk))
        {
            Assert.Equal(1, FindingDecision.Decide(db, FindingFilter.All, all, FindingState.FalseAlarm, "入户核实"));
            Assert.Equal(0, FindingDecision.Decide(db, new FindingFilter(Township: "369902002000"), null, FindingState.True, null));
        }

        using var whole = county.Open();
        var operations = county.Operations();
        Assert.Equal(2, FindingDecision.Decide(whole, new FindingFilter(State: FindingState.ToCheck), null, FindingState.True, "已核"));
        Assert.Equal(operations + 1, county.Operations());
        Assert.All(county.Of(Western), f => Assert.Equal((FindingState.True, "已核", "测试员"), (f.State, f.Note, f.DecidedBy)));
        Assert.Throws<ArgumentException>(() => FindingDecision.Decide(whole, FindingFilter.All, null, FindingState.FalseAlarm, null));
    }

    [Theory, OnBothDatabases]
    public void What_was_said_to_be_mended_is_opened_again_when_it_is_still_seen(DatabaseKind kind)
    {
        using var county = County(kind);
        var finding = county.Of(Eastern)[0];
        county.Decide(finding, FindingState.Mended, "已改劳动技能");
        Assert.Equal(FindingState.Mended, county.Of(Eastern)[0].State);
        Assert.Equal(1, county.Run().Reopened);
        Assert.Equal((FindingState.True, (DateTime?)null), (county.Of(Eastern)[0].State, county.Of(Eastern)[0].ClosedAt));
    }

    [Theory, OnBothDatabases]
    public void The_county_strikes_off_what_is_settled_and_nobody_else_does(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Decide(county.Of(Eastern)[0], FindingState.FalseAlarm, "长期卧床");
        using (var clerk = county.Open(EastClerk))
        {
            Assert.Throws<UnauthorizedAccessException>(() => FindingStrike.Strike(clerk, FindingFilter.All, null));
        }

        using (var reader = county.Open(new Actor("县领导", "县领导", Scope.Everything) { Permissions = PermissionMatrix.Of(Role.Leader) }))
        {
            Assert.Throws<UnauthorizedAccessException>(() => FindingStrike.Strike(reader, FindingFilter.All, null));
        }

        using var db = county.Open();
        Assert.Equal(1, FindingStrike.Strike(db, FindingFilter.All, null));
        Assert.Equal(OperationKind.FindingStrike, db.Set<Operation>().OrderBy(o => o.Sequence).Last().Kind);
        county.Run();
        Assert.Equal("测试员", county.Of(Eastern)[0].StruckBy);
        Assert.Empty(FindingQueries.Stretch(db, new FindingFilter(Township: "369902001000", Struck: false), 0, 9));
        Assert.Throws<InvalidOperationException>(() => county.Decide(county.Of(Eastern)[0], FindingState.True));
    }

    [Theory, OnBothDatabases]
    public void Each_run_keeps_how_the_townships_stood_unless_nothing_changed(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Run();
        county.Decide(county.Of(Eastern)[0], FindingState.FalseAlarm, "长期卧床");
        county.Run();
        using var db = county.Open();
        Assert.Equal(
            [[("369902001000", 1, 0), ("369902002000", 2, 0)], [("369902001000", 0, 1), ("369902002000", 2, 0)]],
            new FindingBoard(db).Runs.Select(run => run.Select(r => (r.RegionCode, r.ToCheck, r.FalseAlarm)).ToArray()));
        using var clerk = county.Open(EastClerk);
        Assert.All(new FindingBoard(clerk).Runs, run => Assert.Equal("369902001000", Assert.Single(run).RegionCode));
    }

    [Theory, OnBothDatabases]
    public void The_board_counts_what_the_pages_list(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Decide(county.Of(Western)[0], FindingState.True);
        using var db = county.Open();
        var board = new FindingBoard(db);
        foreach (var filter in (FindingFilter[])[
            FindingFilter.All, new("FIND-023"), new(Township: "369902002000"), new(State: FindingState.True), new(Severity: Severity.Hint), new(Struck: false) { Open = true }])
        {
            var listed = FindingQueries.Stretch(db, filter, 0, 99);
            Assert.Equal(board.Count(filter), listed.Count);
            Assert.Equal(listed.Select(l => l.Id), Enumerable.Range(0, listed.Count).SelectMany(i => FindingQueries.Stretch(db, filter, i, 1)).Select(l => l.Id));
            Assert.Equal(listed.OrderByDescending(l => l.Rule.Severity).Select(l => l.Id), listed.Select(l => l.Id));
        }
    }

    private static SuspectCounty County(DatabaseKind kind)
    {
        var county = new SuspectCounty(kind);
        county.Settle(Eastern);
        county.Settle(Western);
        Assert.Equal(3, county.Run().Added);
        return county;
    }
}
