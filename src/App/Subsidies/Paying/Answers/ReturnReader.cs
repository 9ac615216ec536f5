using Wengang.App.Editing;
using Wengang.App.Spreadsheets;
using Wengang.App.Spreadsheets.Csv;

namespace Wengang.App.Subsidies.Paying.Answers;

/// <summary>Reads the bank's return file, a workbook or delimited text, by its headings.</summary>
public static class ReturnReader
{
    private const int HeadingWithin = 10;

    /// <summary>What separates the cells of a payment file as long as nobody set it otherwise; tab, comma and semicolon are known to every text file.</summary>
    private const string Bar = "|";

    private static readonly string[] References = ["流水号", "业务流水号", "参考号", "唯一标识", "备注流水号"];
    private static readonly string[] Results = ["结果", "处理结果", "发放结果", "交易结果", "状态", "处理状态", "发放状态", "入账结果"];
    private static readonly string[] Amounts = ["金额", "发放金额", "金额（元）", "金额(元)", "交易金额"];
    private static readonly string[] Reasons = ["原因", "失败原因", "退汇原因", "退票原因", "备注", "说明"];

    /// <param name="path">The file.</param>
    /// <param name="separator">Of the payment file, as the county set it (<see cref="PaymentColumns.Separator"/>); the usual ones are read as well.</param>
    /// <exception cref="EditRefusedException">It cannot be read, or has no columns for reference and result; the message is for the user.</exception>
    public static IReadOnlyList<ReturnRow> Read(string path, string separator)
    {
        try
        {
            using var book = Workbook.Open(path);
            foreach (var sheet in book is CsvWorkbook ? [.. book.Worksheets, .. new[] { separator, Bar }.Distinct().Select(s => new SeparatedText(path, s))] : book.Worksheets)
            {
                if (Rows(sheet) is { } rows)
                {
                    return rows;
                }
            }
        }
        catch (UnusableWorkbookException e)
        {
            throw new EditRefusedException(e.Message);
        }

        throw new EditRefusedException($"回盘文件里没有找到“{References[0]}”和“{Results[0]}”两列（在前 {HeadingWithin} 行里找）。请不要删掉出盘文件里的流水号。");
    }

    private static List<ReturnRow>? Rows(Worksheet sheet)
    {
        Dictionary<string, int>? columns = null;
        var rows = new List<ReturnRow>();
        var seen = 0;
        foreach (var row in sheet.Rows())
        {
            if (columns is null)
            {
                columns = Headings(row);
                if (columns is null && ++seen >= HeadingWithin)
                {
                    return null;
                }

                continue;
            }

            string Text(string column) => columns.TryGetValue(column, out var i) ? row[i].Text.Trim() : "";
            var read = new ReturnRow(row.Number, Text("reference"), Text("amount"), Text("result"), Text("reason"));
            if (read.Reference.Length + read.Result.Length > 0)
            {
                rows.Add(read);
            }
        }

        return columns is null ? null : rows;
    }

    private static Dictionary<string, int>? Headings(SheetRow row)
    {
        var found = new Dictionary<string, int>();
        for (var i = 0; i < row.Count; i++)
        {
            var text = row[i].Text.Trim();
            foreach (var (key, names) in new[] { ("reference", References), ("result", Results), ("amount", Amounts), ("reason", Reasons) })
            {
                if (names.Contains(text))
                {
                    found.TryAdd(key, i);
                }
            }
        }

        return found.ContainsKey("reference") && found.ContainsKey("result") ? found : null;
    }
}
