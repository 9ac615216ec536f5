using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Listing;

/// <summary>The list of findings and their counts as a workbook. Handing it out is an operation.</summary>
public static class FindingsWorkbook
{
    private static readonly SheetColumn[] ListColumns =
    [
        new("规则", Width: 12), new("疑点", Width: 28), new("严重程度", Width: 10), new("乡镇"), new("姓名"), new("证件号码", Width: 21),
        new("查到的情况", Width: 48), new("怎么办", Width: 48), new("处理状态", Width: 10), new("说明", Width: 24), new("发现日期", ColumnFormat.Date),
    ];

    private static readonly SheetColumn[] CountColumns =
    [
        new("规则", Width: 12), new("疑点", Width: 36), new("严重程度", Width: 10), new("待核", ColumnFormat.Integer), new("属实", ColumnFormat.Integer),
        new("误报", ColumnFormat.Integer), new("已整改", ColumnFormat.Integer), new("合计", ColumnFormat.Integer),
    ];

    /// <param name="db">The session.</param>
    /// <param name="filter">Which findings.</param>
    /// <param name="target">Where the .xlsx goes.</param>
    /// <param name="source">Through which door it is handed out.</param>
    /// <returns>Rows of the list.</returns>
    public static int Write(Db db, FindingFilter filter, Stream target, OperationSource source)
    {
        var lines = FindingQueries.List(db, filter);
        using (var operation = db.Begin(OperationKind.EvidenceExport, $"导出数据疑点清单（证件号码打码），{lines.Count}条", source))
        {
            operation.Complete();
        }

        using var workbook = new WorkbookWriter(target);
        var watermark = $"{db.Actor.User} {DateTime.Now:yyyy-MM-dd HH:mm} 导出";
        var list = workbook.AddSheet("疑点清单", new SheetLayout(ListColumns) { Title = "数据疑点清单", AutoFilter = true, Watermark = watermark });
        foreach (var line in lines)
        {
            Line(list, line);
        }

        var counts = workbook.AddSheet("汇总", new SheetLayout(CountColumns) { Title = "数据疑点汇总", Watermark = watermark });
        foreach (var count in FindingQueries.Counts(db, filter))
        {
            Count(counts, count);
        }

        return lines.Count;
    }

    private static void Line(SheetWriter sheet, FindingLine line)
    {
        foreach (var text in (string?[])[
            line.Rule.Code, line.Rule.Title, Severities.List.NameOf(line.Rule.Severity), line.Township, line.Name, line.IdentityMasked,
            line.Evidence, line.Rule.Explanation, FindingStates.List.NameOf(line.State), line.Note])
        {
            sheet.Add(text);
        }

        sheet.Add(DateOnly.FromDateTime(line.FoundAt.ToLocalTime()));
        sheet.EndRow();
    }

    private static void Count(SheetWriter sheet, FindingCount count)
    {
        sheet.Add(count.Rule.Code);
        sheet.Add(count.Rule.Title);
        sheet.Add(Severities.List.NameOf(count.Rule.Severity));
        foreach (var number in (int[])[count.ToCheck, count.True, count.FalseAlarm, count.Mended, count.Total])
        {
            sheet.Add((long)number);
        }

        sheet.EndRow();
    }
}
