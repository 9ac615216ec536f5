using System.Text;
using Wengang.App.Auditing;
using Wengang.App.Imports;
using Wengang.App.Imports.Running;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports;

/// <summary>What cannot be used is named with what to do, and everything else goes in.</summary>
public class BadInputTests
{
    private static readonly byte[] Good = Forms.Register(2);

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "通知.docx", new TestPackage("").Part("word/document.xml", "<w/>").ToArray(), "unsupported_type" },
        { "空.xlsx", new TestPackage("").ToArray(), "no_rows" },
        { "宏.xlsm", new TestPackage("<row><c><v>1</v></c></row>").Part("xl/vbaProject.bin", "x").ToArray(), "macro" },
        { "断.xlsx", Good[..(Good.Length / 2)], "truncated" },
        { "零.xlsx", [], "empty_file" },
        { "弹.xlsx", new TestPackage("").Part("xl/worksheets/a.xml", new byte[80 << 20]).ToArray(), "bomb" },
        { "密.xlsx", Compound("EncryptedPackage"), "encrypted" },
        { "图.pdf", "%PDF-1.7"u8.ToArray(), "unsupported_type" },
        { "生.xlsx", [.. Enumerable.Range(0, 4096).Select(i => (byte)(i * 37))], "not_a_workbook" },
        { "别的.xlsx", new Grid("别的").Row("某表").Row("品种", "亩数", "产量").Row("水稻", 3, 900).Book(), "unknown_sheet" },
        { "两个姓名.xlsx", new Grid("x").Row([.. Forms.RegisterHead, "姓名", "证件号码"]).Row("x").Book(), "unknown_sheet" },
        { "无月份.xlsx", new Grid("x").Row(Forms.OutWorkHead).Row(Forms.Away(0)).Book(), "period_unknown" },
        { "填报日期.xlsx", new Grid("x").Row("外出务工名单").Row("填报日期：2023年7月3日").Row(Forms.OutWorkHead).Row(Forms.Away(0)).Book(), "period_unknown" },
    };

    [Theory, MemberData(nameof(Files), DisableDiscoveryEnumeration = true)]
    public void A_file_that_cannot_be_used_is_named_and_the_rest_goes_in(string name, byte[] content, string reason)
    {
        using var desk = new Desk();
        var result = desk.Import((name, content), ("人口信息.xlsx", Good));
        var problem = Assert.Single(result.Problems);
        Assert.Equal((name, reason), (problem.File, problem.Reason));
        Assert.Contains("请", problem.Sentence, StringComparison.Ordinal);
        Assert.EndsWith("。", problem.Sentence, StringComparison.Ordinal);
        Assert.True(result.NeedsAttention);
        Assert.Equal(["2 rows: +2 ~0 =0 dup 0"], result.Sheets.Select(Desk.Says));
    }

    [Fact]
    public void Missing_paths_and_empty_folders_are_named()
    {
        using var desk = new Desk();
        Assert.Equal("no_such_file", Assert.Single(desk.Import(desk.FolderOf("没有.xlsx")).Problems).Reason);
        Assert.Equal("no_files", Assert.Single(desk.Import(desk.Drop()).Problems).Reason);
        Assert.Equal("no_files", Assert.Single(desk.Import(desk.Drop(("~$打开着.xlsx", [1]))).Problems).Reason);
    }

    [Fact]
    public void A_file_damaged_half_way_leaves_nothing_of_it_and_the_rest_goes_in()
    {
        using var desk = new Desk();
        var bad = new TestPackageSheet(Forms.Register(300));
        var cut = bad.With(Encoding.UTF8.GetString(bad.Xml).Replace("<row r=\"200\">", "<row r=\"2000000\">", StringComparison.Ordinal));
        var result = desk.Import(("坏.xlsx", cut), ("好.xlsx", Forms.Register(Forms.Person(400))));
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("坏.xlsx", "too_many_rows"), (problem.File, problem.Reason));
        Assert.Contains("没有任何内容入库", problem.Sentence, StringComparison.Ordinal);
        using var db = desk.Open();
        Assert.Equal(1, db.Set<Person>().Count());
        Assert.DoesNotContain(db.Set<ImportSource>(), s => s.FileName == "坏.xlsx");
    }

    [Fact]
    public void Sixteen_megabytes_in_a_cell_and_formula_errors_reject_their_rows_only()
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(Forms.Register(
            Forms.Person(0), Forms.Person(1, ("姓名", new string('长', 5 << 20))), Forms.Person(2, ("户编号", new Grid.Error("#REF!"))), Forms.Person(3, ("劳动技能", new Grid.Error("#NAME?"))), Forms.Person(4)));
        Assert.Equal("5 rows: +2 ~0 =0 dup 0, cell_error 2, cell_too_long 1", Desk.Says(sheet));
        Assert.All(sheet.Tally.Rejections, r => Assert.True(r.Problems[0].Seen.Length < 100));
    }

    [Fact]
    public void Persons_of_another_county_come_back()
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(1, ("县", "清溪县")), Forms.Person(2, ("县", "云岭"))));
        Assert.Equal("3 rows: +2 ~0 =0 dup 0, other_county 1", Desk.Says(sheet));
        Assert.Contains("云岭县", sheet.Tally.Rejections[0].Problems[0].Advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Divisions_of_another_county_do_not_get_in()
    {
        using var desk = new Desk();
        var sheet = desk.ImportOne(new Grid("区划").Row("区划代码", "名称").Row("369903000000", "清溪县").Row("369903100000", "沙溪镇").Row("369902103000", "新街镇").Book());
        Assert.Equal("3 rows: +1 ~0 =0 dup 0, other_county 2", Desk.Says(sheet));
    }

    [Fact]
    public void A_township_may_be_renamed_back_and_forth_and_is_found_by_every_name()
    {
        using var desk = new Desk();
        foreach (var name in (string[])["云台镇", "白石镇", "云台镇"])
        {
            Assert.Equal("1 rows: +0 ~1 =0 dup 0", Desk.Says(desk.ImportOne(new Grid("区划").Row("区划代码", "名称").Row("369902101000", name).Book())));
        }

        Assert.Equal("2 rows: +2 ~0 =0 dup 0", Desk.Says(desk.ImportOne(Forms.Register(
            Forms.Person(0, ("乡(镇)", "白石"), ("行政村", "上坪")), Forms.Person(4, ("乡(镇)", "云台镇"), ("行政村", "上坪"))))));
    }

    [Fact]
    public void Other_names_of_the_division_table_are_understood()
    {
        using var desk = new Desk();
        desk.ImportOne(new Grid("区划").Row("区划代码", "名称", "曾用名").Row("369902200000", "青龙乡", "跃进公社、红卫乡").Book());
        Assert.Equal("2 rows: +2 ~0 =0 dup 0", Desk.Says(desk.ImportOne(Forms.Register(
            Forms.Person(0, ("乡(镇)", "红卫乡"), ("行政村", "龙头村")), Forms.Person(4, ("乡(镇)", "跃进公社"), ("行政村", "龙头村"))))));
    }

    [Theory, OnBothDatabases]
    public void A_frozen_month_is_named_and_its_correction_kept(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(2), "人口.xlsx");
        using (var db = desk.Open())
        using (var operation = db.Begin(OperationKind.Freeze, "test", OperationSource.Command))
        {
            db.Bulk.Insert([new FrozenFigure { Month = new Period(2023, 5), Code = "WORK-001", Township = "", Amount = 1, KnownAt = operation.At }]);
            operation.Complete();
        }

        var result = desk.Import(("月报.xlsx", Forms.OutWork("2023年05月", Forms.Away(0))), ("六月.xlsx", Forms.OutWork("2023年06月", Forms.Away(0))));
        var problem = Assert.Single(result.Problems);
        Assert.Equal(("月报.xlsx", "已外出务工信息", "month_frozen"), (problem.File, problem.Sheet, problem.Reason));
        Assert.Contains("2023-05", problem.Sentence, StringComparison.Ordinal);
    }

    private static byte[] Compound(string name)
    {
        var file = new byte[2048];
        new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }.CopyTo(file, 0);
        Encoding.Unicode.GetBytes(name).CopyTo(file, 1024);
        file[1024 + 64] = (byte)((name.Length + 1) * 2);
        return file;
    }
}
