using Wengang.App.BlankForms.Reading;
using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets;
using Wengang.App.Spreadsheets.Filling;
using Wengang.App.Spreadsheets.Xlsx;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms;

/// <summary>Understands a blank table from above.</summary>
public static class FormReader
{
    /// <param name="path">The workbook.</param>
    /// <exception cref="UnusableWorkbookException">It is not an .xlsx, cannot be read, or nothing in it was recognised; the message is for the user.</exception>
    public static BlankForm Read(string path)
    {
        using var book = Workbook.Open(path, FilledCopy.Limits);
        if (book is not XlsxWorkbook)
        {
            throw new UnusableWorkbookException("not_xlsx", "这不是 .xlsx 文件，改动它保不住原来的格式。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再上传。");
        }

        var forms = book.Worksheets.Select((sheet, i) => (sheet, i)).Where(s => !s.sheet.Hidden).Select(s => Read(path, s.sheet, s.i)).OfType<(BlankForm Form, int Score)>().ToList();
        return forms.Count > 0
            ? forms.MaxBy(f => f.Score).Form
            : throw new UnusableWorkbookException(
                "unknown_form", "认不出这张表：前 10 行里没有找到带“姓名”的花名册表头，也没有“乡镇”加指标名称的表头。请核对是否选错了文件，或把表头移到前 10 行。");
    }

    private static (BlankForm Form, int Score)? Read(string path, Worksheet sheet, int index)
    {
        var texts = new FormTexts(sheet, SheetOutline.Read(path, index));
        if (new HeadingSearch(texts).Best() is { } fit)
        {
            var body = new FormBody(texts, fit);
            return (new BlankForm(
                index, sheet.Name, fit.Kind, Title(texts, fit.Top.Number), fit.Columns, body.Lines, body.First, body.Last, texts.Outline, texts.Taken), fit.Score);
        }

        var labels = LabelSearch.Find(texts);
        return labels.Count == 0 ? null : (new BlankForm(
            index, sheet.Name, FormKind.Labels, Title(texts, labels[0].Row), labels, [], 1, 0, texts.Outline, texts.Taken), labels.Count);
    }

    /// <summary>The longest text above the heading that is no unit, date or name of the sender.</summary>
    private static string Title(FormTexts texts, int heading) => texts.Rows.Where(r => r.Number < heading).SelectMany(r => r.OwnTexts)
        .Select(t => TextCleaning.Clean(t).ReplaceLineEndings(""))
        .Where(t => !TextCleaning.CleanCode(t).Contains("单位:", StringComparison.Ordinal) && !t.StartsWith("附件", StringComparison.Ordinal) && !t.StartsWith("填报", StringComparison.Ordinal))
        .DefaultIfEmpty("").MaxBy(t => t.Length)!;
}
