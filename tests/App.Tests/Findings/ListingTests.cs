using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Findings;
using Wengang.App.Findings.Listing;
using Wengang.App.Indicators;
using Wengang.App.Spreadsheets;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Findings;

/// <summary>Who sees which findings, and that counts and lists agree.</summary>
public class ListingTests
{
    private static readonly Actor EastClerk = new("东镇经办", "乡镇经办员", Scope.Below("369902001"));
    private static readonly Resident Eastern = new(3) { Labour = LabourCapacity.None };
    private static readonly Resident Western = new(4) { Labour = LabourCapacity.None, Phone = "123", Region = TestCounty.West };

    [Theory, OnBothDatabases]
    public void A_township_sees_and_settles_its_own_only(DatabaseKind kind)
    {
        using var county = County(kind);
        using var db = county.Open(EastClerk);
        var seen = Assert.Single(FindingQueries.List(db, FindingFilter.All));
        Assert.Equal(("东镇", "甲3"), (seen.Township, seen.Name));
        Assert.Single(FindingQueries.Counts(db, FindingFilter.All));
        FindingDecision.Decide(db, seen.Id, FindingState.FalseAlarm, "长期卧床");
        Assert.Throws<InvalidOperationException>(() => FindingDecision.Decide(db, county.Of(Western)[0].Id, FindingState.True, null));
        Assert.Throws<UnauthorizedAccessException>(() => new FindingRun(db).Run(SuspectCounty.June, OperationSource.Page));
    }

    [Theory, OnBothDatabases]
    public void Counts_equal_the_list_whatever_is_asked_for(DatabaseKind kind)
    {
        using var county = County(kind);
        county.Decide(county.Of(Eastern)[0], FindingState.True);
        using var db = county.Open();
        foreach (var filter in (FindingFilter[])[
            FindingFilter.All, new("FIND-023"), new("FIND-999"), new(Township: "369902002000"), new(State: FindingState.True), new(State: FindingState.Mended)])
        {
            var list = FindingQueries.List(db, filter);
            Assert.Equal(
                list.GroupBy(f => (f.Rule.Code, f.State)).Select(g => (g.Key.Code, g.Key.State, g.Count())).Order(),
                FindingQueries.Counts(db, filter).SelectMany(c => (IEnumerable<(string, FindingState, int)>)[
                    (c.Rule.Code, FindingState.ToCheck, c.ToCheck), (c.Rule.Code, FindingState.True, c.True),
                    (c.Rule.Code, FindingState.FalseAlarm, c.FalseAlarm), (c.Rule.Code, FindingState.Mended, c.Mended)]).Where(c => c.Item3 > 0).Order());
        }

        Assert.Equal(3, FindingQueries.List(db, FindingFilter.All).Count);
        Assert.Equal(2, FindingQueries.List(db, FindingFilter.All, each: 1).Count);
        Assert.All(FindingQueries.List(db, FindingFilter.All), f => Assert.Matches(@"^369902\*{8}\d{3}[\dX]$", f.IdentityMasked));
    }

    [Theory, OnBothDatabases]
    public void The_workbook_holds_list_and_counts_and_is_an_operation(DatabaseKind kind)
    {
        using var county = County(kind);
        using var db = county.Open();
        using var file = new MemoryStream();
        Assert.Equal(3, FindingsWorkbook.Write(db, FindingFilter.All, file, OperationSource.Command));
        Assert.Equal(OperationKind.EvidenceExport, db.Set<Operation>().OrderBy(o => o.Sequence).Last().Kind);
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".xlsx");
        File.WriteAllBytes(path, file.ToArray());
        var sheets = MiniExcelLibs.MiniExcel.GetSheetNames(path);
        Assert.Equal(["疑点清单", "汇总"], sheets);
        Assert.Equal(2 + 3, MiniExcelLibs.MiniExcel.Query(path, sheetName: sheets[0]).Count());
        File.Delete(path);
    }

    [Theory, OnBothDatabases]
    public void Findings_change_no_figure(DatabaseKind kind)
    {
        using var county = County(kind, run: false);
        var before = Values(county);
        county.Run();
        county.Decide(county.Stored()[0], FindingState.True);
        Assert.Equal(before, Values(county));
    }

    [Theory, OnBothDatabases]
    public void What_cannot_be_decided_is_refused(DatabaseKind kind)
    {
        using var county = County(kind);
        var finding = county.Stored()[0];
        Assert.Throws<ArgumentException>(() => county.Decide(finding, FindingState.Mended, " "));
        Assert.Throws<ArgumentException>(() => county.Decide(finding, FindingState.FalseAlarm, " "));
        Assert.Throws<InvalidOperationException>(() => county.Decide(new Finding { Id = 1, Rule = "", SubjectKey = "", RegionCode = "", Evidence = "" }, FindingState.True));
    }

    [Theory, OnBothDatabases]
    public void Without_a_date_and_without_data_there_is_nothing_to_look_at(DatabaseKind kind)
    {
        using var county = new SuspectCounty(kind);
        using var db = county.Open();
        Assert.Throws<InvalidOperationException>(() => new FindingRun(db).Run(null, OperationSource.Command));
    }

    private static SuspectCounty County(DatabaseKind kind, bool run = true)
    {
        var county = new SuspectCounty(kind);
        county.Settle(Eastern);
        county.Settle(Western);
        if (run)
        {
            Assert.Equal(3, county.Run().Added);
        }

        return county;
    }

    private static List<(string, decimal?)> Values(SuspectCounty county)
    {
        using var db = county.Open();
        return [.. Figures.Compute(db, IndicatorCatalogue.All, SuspectCounty.June, null, null).Select(f => (f.Code, f.Value))];
    }
}
