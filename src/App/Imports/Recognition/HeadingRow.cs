using Wengang.App.Spreadsheets;

namespace Wengang.App.Imports.Recognition;

/// <summary>One of the first rows of a sheet, kept for the search of the heading.</summary>
/// <param name="Number">1-based row number.</param>
/// <param name="Texts">Text of every cell; in a merged area every cell carries the text.</param>
/// <param name="OwnTexts">Texts of cells that are not mere fill of a merged area.</param>
/// <param name="Fill">Columns that only carry the fill of a merged area.</param>
internal sealed record HeadingRow(int Number, IReadOnlyList<string> Texts, IReadOnlyList<string> OwnTexts, IReadOnlySet<int> Fill)
{
    /// <summary>Whether the text stands in this column itself, not in a merged area begun to the left or above.</summary>
    public bool IsOwn(int column) => !Fill.Contains(column);

    /// <summary>The text of a column; empty beyond the last.</summary>
    public string At(int column) => column < Texts.Count ? Texts[column] : "";

    public static HeadingRow Of(SheetRow row)
    {
        var cells = Enumerable.Range(0, row.Count).Select(i => row[i]).ToList();
        return new HeadingRow(
            row.Number,
            [.. cells.Select(c => c.Text)],
            [.. cells.Where(c => !c.IsMergedFill && c.Text.Trim().Length > 0).Select(c => c.Text.Trim())],
            Enumerable.Range(0, row.Count).Where(i => row[i].IsMergedFill).ToHashSet());
    }
}
