using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets;
using Wengang.App.Spreadsheets.Filling;
using Wengang.Rules.Values;

namespace Wengang.App.BlankForms.Reading;

/// <summary>The texts of a worksheet, with the cells that are only laid out.</summary>
internal sealed class FormTexts
{
    private readonly SortedDictionary<int, HeadingRow> rows = [];

    public FormTexts(Worksheet sheet, SheetOutline outline)
    {
        Outline = outline;
        foreach (var row in sheet.Rows())
        {
            rows[row.Number] = HeadingRow.Of(row);
        }

        LastRow = Math.Max(rows.Count == 0 ? 0 : rows.Keys.Last(), outline.Cells.Count == 0 ? 0 : outline.Cells.Max(c => c.Row));
    }

    public SheetOutline Outline { get; }

    public int LastRow { get; }

    public IEnumerable<HeadingRow> Rows => rows.Values;

    public HeadingRow? Row(int number) => rows.GetValueOrDefault(number);

    /// <summary>The text of a cell, merged areas filled; empty for none.</summary>
    public string At(int row, int column) => rows.TryGetValue(row, out var found) ? TextCleaning.Clean(found.At(column)) : "";

    /// <summary>The texts that stand in a row themselves, without blanks.</summary>
    public IReadOnlyList<string> Own(int row) => rows.TryGetValue(row, out var found) ? [.. found.OwnTexts.Select(TextCleaning.CleanCode).Where(t => t.Length > 0)] : [];

    /// <summary>Cells that hold something of their own.</summary>
    public IReadOnlySet<(int Row, int Column)> Taken => rows.Values
        .SelectMany(r => Enumerable.Range(0, r.Texts.Count).Where(c => TextCleaning.Clean(r.At(c)).Length > 0).Select(c => (r.Number, c))).ToHashSet();
}
