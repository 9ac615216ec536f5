using Wengang.App.Imports.Recognition;
using Wengang.App.Imports.Running;
using Wengang.App.Imports.Templates;
using Wengang.App.Spreadsheets;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Intake;

public class EntryFormTests
{
    private static readonly Period June = Period.Parse("2023-06");

    public static TheoryData<string> Kinds => [.. SheetKinds.All.Select(k => k.Key)];

    [Theory, MemberData(nameof(Kinds))]
    public void A_blank_form_imports_back_without_complaint_and_without_a_row(string key)
    {
        using var desk = new Desk();
        var kind = SheetKinds.Get(key);
        using var file = new MemoryStream();
        EntryForm.Write(kind, June, ["城关镇", "白石镇"], file);
        var result = desk.Import((EntryForm.FileName(kind, June), file.ToArray()));
        Assert.Empty(result.Problems);
        var sheet = Assert.Single(result.Sheets);
        Assert.Equal((key, 0), (sheet.Sheet.Map.Kind.Key, sheet.Tally.Rows));
        Assert.Empty(sheet.Sheet.Map.Unused);
        Assert.Equal(kind.Columns.Count - 1, sheet.Sheet.Map.Columns.Count);
    }

    [Fact]
    public void A_filled_form_is_imported_as_it_is()
    {
        using var desk = new Desk();
        var columns = new[] { "序号", "户编号*", "姓名*", "证件号码*", "户类型*", "与户主关系*", "乡(镇)*" };
        using var folder = new TempFolder();
        using var file = new MemoryStream();
        EntryForm.Write(SheetKinds.Get("persons"), June, ["城关镇"], file);
        var form = Workbook.Open(folder.Write("人口信息_202306.xlsx", file.ToArray()));
        Assert.Equal(EntryForm.Mark + "persons", form.VersionMark);
        var head = form.Worksheets[0].Rows().ElementAt(1);
        Assert.Equal(columns, Enumerable.Range(0, columns.Length).Select(i => head[i].Text));
        form.Dispose();
        var filled = new Grid("人口信息").Row("人口信息（2023年06月）").Row(columns).Row("示例", "1", "例", "1", "脱贫户", "户主", "城关镇")
            .Row("1", "H1", Someone.Name(0), Someone.Number(0), "脱贫户", "户主", "城关镇").Book();
        Assert.Equal("1 rows: +1 ~0 =0 dup 0", Desk.Says(desk.ImportOne(filled)));
    }

    [Fact]
    public void Numbers_and_phones_are_text_down_to_the_last_row_and_lists_can_be_chosen_from()
    {
        using var file = new MemoryStream();
        EntryForm.Write(SheetKinds.Get("persons"), June, ["城关镇", "白石镇"], file);
        using var zip = new System.IO.Compression.ZipArchive(file);
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var xml = reader.ReadToEnd();
        Assert.Matches("<col min=\"4\" max=\"4\"[^>]* style=\"\\d+\"", xml);
        Assert.Contains("脱贫户,一般农户", xml, StringComparison.Ordinal);
        Assert.Contains("城关镇,白石镇", xml, StringComparison.Ordinal);
    }
}
