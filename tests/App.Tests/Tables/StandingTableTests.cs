using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.App.Spreadsheets;
using Wengang.App.Tables;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Tables;

public class StandingTableTests : FigureTest
{
    private static readonly DateOnly Date = new(2023, 6, 30);

    [Theory, OnBothDatabases]
    public void Shares_and_places_come_from_counts_and_the_total_has_no_place(DatabaseKind kind)
    {
        using var county = Workers(kind);
        using var db = county.Open();
        var result = Table(db, "work");
        Assert.Equal(["东镇", "西乡"], result.Rows.Select(r => Cell(result, r, "乡镇")));
        Assert.Equal(
            new (long, long, object, object)[] { (2, 3, 150.0m, 1), (0, 1, "—", "—") },
            result.Rows.Select(r => ((long)Cell(result, r, "上年底务工人数")!, (long)Cell(result, r, "合计")!, Cell(result, r, "占上年底（%）")!, Cell(result, r, "排名")!)));
        Assert.Equal((200.0m, (object?)"—"), (Cell(result, result.Total!, "占上年底（%）"), Cell(result, result.Total!, "排名")));
        Assert.All(result.Rows.Append(result.Total!), r => Assert.Equal("—", Cell(result, r, "已帮扶")));
        Assert.Contains(result.Table.Notes, n => n.Contains("已帮扶", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public void A_cell_is_the_figure_it_leads_to(DatabaseKind kind)
    {
        using var county = Workers(kind);
        using var db = county.Open();
        var result = Table(db, "work");
        foreach (var (row, cell) in result.Rows.SelectMany(r => r.Cells.Where(c => c.Code is not null).Select(c => (r, c))))
        {
            var figure = Figures.Compute(db, IndicatorCatalogue.All, cell.AsOf, null, [cell.Code!])[0];
            Assert.Equal(figure.ByTownship.Single(t => t.Code == row.Township).Number.Amount, cell.Value);
        }
    }

    [Theory, OnBothDatabases]
    public void Every_table_has_a_cell_for_every_column_and_keeps_to_the_township(DatabaseKind kind)
    {
        using var county = Workers(kind);
        using var db = county.Open(new Actor("经办", "乡镇经办", Scope.Below(TestCounty.East[..9])));
        foreach (var table in TableCatalogue.All.Where(t => t.Missing is null))
        {
            var result = TableResult.Of(db, IndicatorCatalogue.All, table, Date);
            Assert.All(result.Rows.Concat(result.Total is { } total ? [total] : []), r => Assert.Equal(table.Columns.Count, r.Cells.Count));
            Assert.DoesNotContain(result.Rows.SelectMany(r => r.Cells), c => c.Value is "西乡" or "西一村");
        }

        Assert.Equal(3, TableCatalogue.All.Count(t => t.Missing is not null));
        Assert.Equal(21, TableCatalogue.All.Select(t => t.Key).Distinct().Count());
    }

    [Theory, OnBothDatabases]
    public void People_are_masked_and_taking_a_table_out_is_recorded(DatabaseKind kind)
    {
        var p = new TestPerson(1);
        using var county = County(kind, [p], p.Record(), p.Plan("2023-06"));
        using var db = county.Open();
        var seekers = TableCatalogue.Find("seekers")!;
        var masked = TableExport.Masked(db, IndicatorCatalogue.All, seekers, new TableChoice(Date, null), OperationSource.Command);
        Assert.DoesNotContain(masked.Rows[0].Cells, c => p.Identity.Equals(c.Value));
        Assert.Throws<ArgumentException>(() => TableExport.Full(db, IndicatorCatalogue.All, seekers, new TableChoice(Date, null), " ", OperationSource.Command));
        var full = TableExport.Full(db, IndicatorCatalogue.All, seekers, new TableChoice(Date, null), "报送市局", OperationSource.Command);
        Assert.Contains(full.Rows[0].Cells, c => p.Identity.Equals(c.Value));
        var kept = db.Set<Operation>().OrderByDescending(o => o.Sequence).Take(2).ToList();
        Assert.Equal([OperationKind.FullIdentityExport, OperationKind.TableExport], kept.Select(o => o.Kind));
        Assert.Contains("报送市局", kept[0].Reason, StringComparison.Ordinal);

        using var clerk = county.Open(new Actor("甲", "无权", Scope.Everything));
        Assert.Throws<UnauthorizedAccessException>(() => TableExport.Full(clerk, IndicatorCatalogue.All, seekers, new TableChoice(Date, null), "报送市局", OperationSource.Command));
    }

    [Fact]
    public void The_workbook_says_unit_date_notes_and_who_took_it()
    {
        using var county = Workers(DatabaseKind.Sqlite);
        using var db = county.Open();
        using var folder = new TempFolder();
        var result = Table(db, "work");
        using (var file = File.Create(folder["表.xlsx"]))
        {
            TableWorkbook.Write(result, "测试县", file, "小杜 2023-07-01 08:00 导出");
        }

        Office.AssertValid(folder["表.xlsx"]);
        using var book = Workbook.Open(folder["表.xlsx"]);
        var rows = book.Worksheets[0].Rows().Select(r => r[0].Text).ToList();
        Assert.Equal(("脱贫人口（含监测对象）务工就业情况月报表", "测试县　截至2023年6月30日　单位：人"), (rows[0], rows[1]));
        Assert.Equal("小杜 2023-07-01 08:00 导出", rows[^1]);
        Assert.Contains(rows, r => r.StartsWith("注：", StringComparison.Ordinal));
    }

    /// <summary>East: two away at the year's end and three now; west: nobody then, one now.</summary>
    private static TestCounty Workers(DatabaseKind kind)
    {
        TestPerson[] east = [new(1), new(2), new(3)];
        var west = new TestPerson(4, TestCounty.West);
        return County(
            kind, [.. east, west], [.. east.Append(west).Select(p => p.Record()), east[0].Spell("2022-03"), east[1].Spell("2022-04"), east[2].Spell("2023-02"), west.Spell("2023-05")]);
    }

    private static TableResult Table(App.Data.Db db, string key) => TableResult.Of(db, IndicatorCatalogue.All, TableCatalogue.Find(key)!, Date);

    private static object? Cell(TableResult result, TableRow row, string heading) =>
        row.Cells[result.Table.Columns.ToList().FindIndex(c => c.Heading == heading)].Value;
}
