using System.Text.Json;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.Web.Commands;

namespace Wengang.App.Tests.Imports;

public class CommandLineTests
{
    [Theory, OnBothDatabases]
    public void The_json_of_an_import_has_the_agreed_shape(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        var path = desk.Drop(("人口.xlsx", Forms.Register(Forms.Person(0), Forms.Person(1, ("证件号码", "1")), Forms.Person(0))));
        var (code, output, error) = Run("import", path, "--json", "--db", desk.Connection);
        Assert.True(code == 2, error);
        using var json = JsonDocument.Parse(output);
        var file = Assert.Single(json.RootElement.GetProperty("files").EnumerateArray());
        Assert.Equal("file,sheet,kind,rows,added,changed,unchanged,skipped,rejected", string.Join(',', file.EnumerateObject().Select(p => p.Name)));
        Assert.Equal(("人口.xlsx", "人口信息", "persons"), (file.GetProperty("file").GetString(), file.GetProperty("sheet").GetString(), file.GetProperty("kind").GetString()));
        Assert.Equal("3,1,0,0,1", string.Join(',', file.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.Number).Select(p => p.Value.GetInt32())));
        Assert.Equal("""{"invalid_id_length":1}""", JsonSerializer.Serialize(file.GetProperty("rejected")));
        Assert.Contains("人口.xlsx“人口信息”第 4 行：F 列证件号码“1”：", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Exit_codes_say_whether_all_was_used()
    {
        using var desk = new Desk();
        Assert.Equal(0, Run("import", desk.Drop(("人口.xlsx", Forms.Register(2))), "--db", desk.Connection).Code);
        var (code, output, error) = Run("import", desk.Drop(("人口.xlsx", Forms.Register(2)), ("坏.xlsx", [])), "--db", desk.Connection);
        Assert.Equal(2, code);
        Assert.Contains("人口.xlsx“人口信息”：人口信息", output, StringComparison.Ordinal);
        Assert.Contains("坏.xlsx：文件大小为 0", error, StringComparison.Ordinal);
        Assert.Equal(2, Run("import", desk.FolderOf("没有"), "--db", desk.Connection).Code);
        Assert.Equal(1, Run("import", "--db", desk.Connection).Code);
        Assert.Equal(1, Run("import", "x", "--nonsense", "--db", desk.Connection).Code);
        Assert.Equal(1, Run("import", "x", "--period", "2023/6", "--db", desk.Connection).Code);
        Assert.Equal(1, Run("import", "x", "--db", "sqlite:" + desk.FolderOf("none.db")).Code);
        Assert.Equal(1, Run("import", "x", "--db", "什么").Code);
        Assert.Equal(1, Run("没有这个").Code);
        Assert.Equal(1, Run().Code);
    }

    [Theory]
    [InlineData("init")]
    [InlineData("import")]
    public void Every_verb_explains_itself(string verb)
    {
        var (code, output, error) = Run([.. verb.Split(' '), "--help"]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains($"用法：wengang {verb}", output, StringComparison.Ordinal);
        Assert.Contains("--db", output, StringComparison.Ordinal);
        Assert.Contains("退出码", output, StringComparison.Ordinal);
        Assert.Contains($"  {verb} ", Run("--help").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("人口_20230630.xlsx")]
    [InlineData("人口_20230630.csv")]
    public void Rejects_come_back_marked_and_go_in_again_when_mended(string name)
    {
        using var desk = new Desk();
        object?[][] rows = [Forms.Person(0), Forms.Person(1, ("证件号码", "坏号码")), Forms.Person(2, ("乡(镇)", "无此镇")), Forms.Person(3)];
        var content = name.EndsWith("csv", StringComparison.Ordinal)
            ? new Grid().Row("人口信息").Row(Forms.RegisterHead).Rows(rows).Csv(new System.Text.UTF8Encoding(true)) : Forms.Written(rows);
        var path = desk.Drop((name, content));
        var back = desk.FolderOf("back");
        Assert.Equal(2, Run("import", path, "--rejects", back, "--db", desk.Connection).Code);
        var returned = Assert.Single(Directory.GetFiles(back));
        Assert.EndsWith("人口_20230630_退回.xlsx", returned, StringComparison.Ordinal);

        Mend(returned, ("F4", Someone.Number(1)), ("B5", "城关镇"));
        var result = desk.Import(returned);
        Assert.Equal("4 rows: +2 ~0 =2 dup 0", Desk.Says(Assert.Single(result.Sheets)));
    }

    [Fact]
    public void Two_files_of_one_name_come_back_as_two()
    {
        using var desk = new Desk();
        var root = desk.Drop();
        foreach (var (township, n) in new[] { ("城关", 1), ("白石", 5) })
        {
            File.WriteAllBytes(Path.Combine(Directory.CreateDirectory(Path.Combine(root, township)).FullName, "人口.xlsx"), Forms.Register(Forms.Person(n, ("证件号码", "1"))));
        }

        Run("import", root, "--rejects", desk.FolderOf("back"), "--db", desk.Connection);
        Assert.Equal(2, Directory.GetFiles(desk.FolderOf("back")).Length);
    }

    private static void Mend(string path, params (string Cell, string Value)[] cells)
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(path, true);
        foreach (var cell in document.WorkbookPart!.WorksheetParts.First().Worksheet!.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>())
        {
            var mended = cells.FirstOrDefault(c => c.Cell == cell.CellReference?.Value);
            if (mended.Value is not null)
            {
                cell.RemoveAllChildren();
                cell.DataType = DocumentFormat.OpenXml.Spreadsheet.CellValues.InlineString;
                cell.AppendChild(new DocumentFormat.OpenXml.Spreadsheet.InlineString(new DocumentFormat.OpenXml.Spreadsheet.Text(mended.Value)));
            }
        }
    }

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return (CommandLine.Run(arguments, output, error), output.ToString(), error.ToString());
    }
}
