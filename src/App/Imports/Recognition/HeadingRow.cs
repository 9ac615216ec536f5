using Wengang.App.Spreadsheets;

namespace Wengang.App.Imports.Recognition;

/// <summary>One of the first rows of a sheet, kept for the search of the heading.</summary>
/// <param name="Number">1-based row number.</param>
/// <param name="Texts">Text of every cell; in a merged area every cell carries the text.</param>
/// <param name="OwnTexts">Texts of cells that are not mere fill of a merged area.</param>
internal sealed record HeadingRow(int Number, IReadOnlyList<string> Texts, IReadOnlyList<string> OwnTexts)
{
    public static HeadingRow Of(SheetRow row)
    {
        var cells = Enumerable.Range(0, row.Count).Select(i => row[i]).ToList();
        return new HeadingRow(
            row.Number,
            [.. cells.Select(c => c.Text)],
            [.. cells.Where(c => !c.IsMergedFill && c.Text.Trim().Length > 0).Select(c => c.Text.Trim())]);
    }
}
