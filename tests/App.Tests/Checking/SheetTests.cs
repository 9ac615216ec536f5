using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Sheets;
using Wengang.App.Spreadsheets;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Checking;

/// <summary>A village's sheet goes out as a workbook and comes back.</summary>
public sealed class SheetTests : CheckedCounty, IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wengang-sheet.");

    public void Dispose() => folder.Delete(true);

    [Theory, OnBothDatabases]
    public void A_sheet_comes_back_as_one_act_and_is_taken_back_as_one(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"), Two.Spell("2023-03"));
        var sheet = Returned(county, (One, VillageColumn.Kind, "无变化"), (Two, VillageColumn.Home, "2023-07"), (Two, VillageColumn.Wants, "是"));
        Assert.Equal([(RowVerdict.Taken, AnswerKind.Unchanged), (RowVerdict.Taken, AnswerKind.Changed)], sheet.Rows.Select(r => (r.Verdict, r.Answer!.Kind)));

        var receipts = Confirm(county, sheet);
        Assert.All(receipts, r => Assert.True(r.IsTaken));
        Assert.Single(receipts.Select(r => r.Number).Distinct());
        Assert.Equal((1, 1, 2), (Value(county, "WORK-001", "2023-07-31"), Value(county, "SEEK-001", "2023-07-31"), Value(county, "CHECK-002", "2023-07-31")));
        Assert.All(Confirm(county, sheet), r => Assert.True(r.IsRepeated));

        using (var db = county.Open(Worker()))
        {
            var taken = Assert.Single(SheetUndo.Of(db, TestCounty.East, July));
            Assert.Equal((2, receipts[0].Number), (taken.Persons, taken.Sequence));
            Assert.Equal(2, SheetUndo.Run(db, TestCounty.East, taken.Sequence));
            Assert.Equal(0, SheetUndo.Run(db, TestCounty.East, taken.Sequence));
            Assert.Empty(SheetUndo.Of(db, TestCounty.East, July));
        }

        Assert.Equal((2, 0, 0), (Value(county, "WORK-001", "2023-07-31"), Value(county, "SEEK-001", "2023-07-31"), Value(county, "CHECK-002", "2023-07-31")));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Nothing_filled_in_is_nothing_said_and_no_number_is_in_the_file(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        Assert.All(Returned(county).Rows, r => Assert.Equal(RowVerdict.Blank, r.Verdict));
        var cells = Cells(Path(county)).SelectMany(r => r).ToList();
        Assert.DoesNotContain(cells, c => System.Text.RegularExpressions.Regex.IsMatch(c, @"\b\d{17}[\dX]\b"));
        Assert.Contains(cells, c => c.StartsWith("v1/", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public void What_was_answered_or_corrected_since_is_shown_and_not_overwritten(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"), Two.Spell("2023-03"));
        var path = Fill(Path(county), (One, VillageColumn.Kind, "无变化"), (Two, VillageColumn.Kind, "无变化"));
        Post(county, Answer(One, changes: new CheckChanges { CameHome = July }));
        Post(county, Answer(Two, changes: new CheckChanges { WageFen = 4_000_00 }));
        var sheet = Read(county, path);
        Assert.All(sheet.Rows, r => Assert.Equal((RowVerdict.Overtaken, null), (r.Verdict, r.Answer)));
        Assert.Contains("村里人 已在7月12日填了“有变化”", sheet.Rows[0].Words, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Between_looking_and_confirming_others_are_not_overwritten_either(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var sheet = Returned(county, (One, VillageColumn.Kind, "无变化"));
        Post(county, Answer(One, changes: new CheckChanges { CameHome = July }));
        Assert.Equal(RefusalKind.Overtaken, Assert.Single(Confirm(county, sheet)).Refusal);
    }

    [Theory, OnBothDatabases]
    public void A_sheet_is_not_taken_back_over_a_later_answer(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"), Two.Spell("2023-03"));
        var number = Confirm(county, Returned(county, (One, VillageColumn.Kind, "无变化"), (Two, VillageColumn.Kind, "无变化")))[0].Number;
        Post(county, Answer(Two, changes: new CheckChanges { CameHome = July }));
        using var db = county.Open(Worker());
        Assert.Contains("逐人撤回", Assert.Throws<EditRefusedException>(() => SheetUndo.Run(db, TestCounty.East, number)).Message, StringComparison.Ordinal);
        Assert.Equal(3, All<AnsweredCheck>(county).Count);
    }

    [Fact]
    public void What_cannot_be_is_told_with_row_column_and_value()
    {
        using var county = Open(DatabaseKind.Sqlite, One.Spell("2023-02"), Two.Spell("2023-03"));
        AssertWrong(county, "月收入（元）", "三千", (One, VillageColumn.Wage, "三千"));
        AssertWrong(county, "月收入（元）", "4000", (One, VillageColumn.Kind, "无变化"), (One, VillageColumn.Wage, "4000"));
        AssertWrong(county, "核实情况", "好的", (One, VillageColumn.Kind, "好的"));
        AssertWrong(county, "下次联系日期", "", (One, VillageColumn.Kind, "联系不上"));
        AssertWrong(county, "返乡（最后务工月份）", "2022-12", (One, VillageColumn.Home, "2022-12"));
        AssertWrong(county, "务工单位", "新厂", (One, VillageColumn.Home, "2023-07"), (One, VillageColumn.Employer, "新厂"));
        AssertWrong(county, "核实日期", "昨天", (One, VillageColumn.Kind, "无变化"), (One, VillageColumn.CheckedOn, "昨天"));
        AssertWrong(county, "", "", (One, VillageColumn.Kind, "无变化"), (One, VillageColumn.CheckedOn, "2023-07-16"));
        AssertWrong(county, "", "", (One, VillageColumn.Employer, "新厂"));
        AssertWrong(county, "", One.Record().Name, (One, VillageColumn.Kind, "无变化"), (One, VillageColumn.Key, ""));
    }

    [Fact]
    public void New_work_is_only_what_was_typed()
    {
        using var county = Open(DatabaseKind.Sqlite, One.Spell("2023-02"));
        var row = Returned(county, (One, VillageColumn.Employer, "新厂"), (One, VillageColumn.Since, "2023-07-01"), (One, VillageColumn.CheckedOn, "2023/7/10")).Rows[0];
        Assert.Equal(("新厂", July, new DateOnly(2023, 7, 10)), (row.Answer!.Changes!.Job!.Employer, row.Answer.Changes.Job.Since, row.Answer.CheckedOn));
        Assert.Null(row.Answer.Changes.WageFen);
    }

    [Fact]
    public void A_sheet_of_another_village_month_or_kind_is_refused_in_words()
    {
        using var county = Open(DatabaseKind.Sqlite, One.Spell("2023-02"));
        var path = Path(county);
        using var db = county.Open();
        var (period, settings) = (PeriodBook.Find(db, July)!, MonitoringSettings.Read(db));
        var west = CheckVillage.Read(db, TestCounty.West, July, settings)!;
        Assert.Contains("别的村的表", Assert.Throws<EditRefusedException>(() => ReturnedSheet.Read(path, west, period, Defaults())).Message, StringComparison.Ordinal);
        var east = CheckVillage.Read(db, TestCounty.East, July, settings)!;
        var august = new MonitoringPeriod { OpenedAt = period.OpenedAt, Month = July.AddMonths(1), VillageDue = period.VillageDue, TownshipDue = period.TownshipDue, CountyDue = period.CountyDue };
        Assert.Contains("2023年7月的表", Assert.Throws<EditRefusedException>(() => ReturnedSheet.Read(path, east, august, Defaults())).Message, StringComparison.Ordinal);
        var other = System.IO.Path.Combine(folder.FullName, "other.xlsx");
        Write(other, [["姓名", "核实情况"], ["甲", "无变化"]]);
        Assert.Contains("不是从本页下载", Assert.Throws<EditRefusedException>(() => ReturnedSheet.Read(other, east, period, Defaults())).Message, StringComparison.Ordinal);
    }

    private void AssertWrong(TestCounty county, string column, string value, params (TestPerson Person, VillageColumn Column, string Text)[] filled)
    {
        var row = Assert.Single(Returned(county, filled).Rows, r => r.Verdict == RowVerdict.Rejected);
        Assert.Equal((column, value), (row.Column, row.Value));
        Assert.NotEmpty(row.Words);
    }

    private static IReadOnlyList<CheckReceipt> Confirm(TestCounty county, ReturnedSheet sheet)
    {
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        return writer.Post(Worker(), OperationSource.Import, [.. sheet.Rows.Select(r => r.Answer).OfType<CheckAnswer>()]).GetAwaiter().GetResult();
    }

    private ReturnedSheet Returned(TestCounty county, params (TestPerson, VillageColumn, string)[] filled) => Read(county, Fill(Path(county), filled));

    private static ReturnedSheet Read(TestCounty county, string path)
    {
        using var db = county.Open(Worker());
        return ReturnedSheet.Read(path, CheckVillage.Read(db, TestCounty.East, July, MonitoringSettings.Read(db))!, PeriodBook.Find(db, July)!, Defaults());
    }

    private static SheetDefaults Defaults() => new(new Guid(1, 2, 3, [1, 2, 3, 4, 5, 6, 7, 8]), new DateOnly(2023, 7, 14), CheckMethod.Phone, Midsummer);

    private string Path(TestCounty county)
    {
        using var db = county.Open(Worker());
        var settings = MonitoringSettings.Read(db);
        var path = System.IO.Path.Combine(folder.FullName, "village.xlsx");
        File.WriteAllBytes(path, VillageSheet.Download(db, CheckVillage.Read(db, TestCounty.East, July, settings)!, PeriodBook.Find(db, July)!, settings));
        return path;
    }

    /// <summary>As somebody does it in Excel: the rows of the persons, cells by heading.</summary>
    private static string Fill(string path, params (TestPerson Person, VillageColumn Column, string Text)[] filled)
    {
        var rows = Cells(path);
        var heading = rows.Find(r => r.Contains(VillageSheet.HeadingOf(VillageColumn.Kind)))!.ToList();
        var (name, _) = (heading.IndexOf("姓名"), 0);
        foreach (var (person, column, text) in filled)
        {
            rows.Find(r => r[name] == person.Record().Name)![heading.IndexOf(VillageSheet.HeadingOf(column))] = text;
        }

        Write(path, rows);
        return path;
    }

    private static List<string[]> Cells(string path)
    {
        using var book = Workbook.Open(path);
        return [.. book.Worksheets[0].Rows().Select(r => Enumerable.Range(0, Enum.GetValues<VillageColumn>().Length).Select(i => r[i].Text).ToArray())];
    }

    private static void Write(string path, List<string[]> rows)
    {
        using var file = File.Create(path);
        using var book = new WorkbookWriter(file);
        var sheet = book.AddSheet("表", new SheetLayout([.. rows[0].Select((_, i) => new SheetColumn($"列{i}"))]));
        rows.ForEach(r =>
        {
            r.ToList().ForEach(sheet.Add);
            sheet.EndRow();
        });
    }
}
