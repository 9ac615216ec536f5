using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;
using SheetColumn = Wengang.App.Imports.Recognition.SheetColumn;

namespace Wengang.App.Imports.Templates;

/// <summary>A blank form for a kind of sheet: drop-down lists, an example line and notes. It imports as it is.</summary>
public static class EntryForm
{
    /// <summary>The worksheet with notes; it is never read.</summary>
    public const string NotesSheet = "填写说明";

    /// <summary>Said invisibly by every form, with the kind behind it; the number grows when the columns change.</summary>
    public const string Mark = "wengang-form 1 ";

    private static readonly string[] Last = ["remark", "reject_reason"];
    private static readonly string[] Timeless = ["divisions"];

    /// <param name="kind">What it is for.</param>
    /// <param name="month">The month its title says.</param>
    /// <param name="townships">Names to choose from; may be empty.</param>
    /// <param name="target">Where it goes.</param>
    public static void Write(SheetKind kind, Period month, IReadOnlyList<string> townships, Stream target)
    {
        var columns = Columns(kind);
        using var book = new WorkbookWriter(target) { VersionMark = Mark + kind.Key };
        var form = book.AddSheet(kind.Name, new SheetLayout([.. columns.Select(c => Written(c, townships))])
        {
            Title = Timeless.Contains(kind.Key) ? kind.Name : $"{kind.Name}（{month.FirstDay:yyyy年MM月}）", IsForm = true,
        });
        foreach (var column in columns)
        {
            form.Add(FormExamples.Of(column.Key, FormChoices.Of(column.Key, townships)));
        }

        form.EndRow();
        WriteNotes(book, columns, townships);
    }

    /// <summary>已外出务工信息_202306.xlsx.</summary>
    public static string FileName(SheetKind kind, Period month) =>
        Timeless.Contains(kind.Key) ? $"{kind.Name}_空表.xlsx" : $"{kind.Name}_{month.FirstDay:yyyyMM}.xlsx";

    /// <summary>The number first, then what must be there, remarks last.</summary>
    private static List<SheetColumn> Columns(SheetKind kind) =>
        [.. kind.Columns.Where(c => c.Key != "reject_reason").OrderBy(c => c.Key == "serial" ? 0 : Last.Contains(c.Key) ? 3 : c.Required ? 1 : 2)];

    private static Spreadsheets.SheetColumn Written(SheetColumn column, IReadOnlyList<string> townships) => new(
        column.Heading + (column.Required ? "*" : ""),
        Width: Math.Max(column.Heading.Length * 2 + 4, column.Key is "identity" or "head_identity" or "credit_code" ? 22 : 12),
        Choices: FormChoices.Of(column.Key, townships));

    private static void WriteNotes(WorkbookWriter book, List<SheetColumn> columns, IReadOnlyList<string> townships)
    {
        var notes = book.AddSheet(NotesSheet, new SheetLayout([new("列", Width: 20), new("必填", Width: 8), new("怎么填", Width: 80)]));
        foreach (var column in columns)
        {
            notes.Add(column.Heading);
            notes.Add(column.Required ? "必填" : "");
            notes.Add(Hint(column, FormChoices.Of(column.Key, townships)));
            notes.EndRow();
        }

        foreach (var line in new[]
        {
            "表头可以不动，也可以换次序、删掉不用的列；带 * 的列不能删。", "序号写“示例”的那一行不会导入，可以留着，也可以删掉。",
            "证件号码和电话的格子已经设成文本，直接输入即可；从别处粘贴时请选“只粘贴文本”。", "标题里的月份就是这张表的月份，填别的月份时请改标题。",
        })
        {
            notes.Add("说明");
            notes.Add("");
            notes.Add(line);
            notes.EndRow();
        }
    }

    private static string Hint(SheetColumn column, IReadOnlyList<string>? choices) =>
        choices is { Count: <= 40 } ? "从下拉列表选：" + string.Join('、', choices)
        : choices is not null ? "从下拉列表选"
        : FormExamples.Of(column.Key, null) is { Length: > 0 } example && column.Key != "serial" ? "例：" + example
        : "";
}
