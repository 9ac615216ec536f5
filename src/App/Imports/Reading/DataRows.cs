using System.Globalization;
using Wengang.App.Imports.Recognition;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Reading;

/// <summary>
/// Tells the rows that hold data from totals, notes, signatures, repeated headings and numbered blank lines. A row with an identity
/// number is always data; in doubt a row counts as data, so that it comes back to the clerk instead of being lost.
/// </summary>
public sealed class DataRows(SheetMap map)
{
    /// <summary>Fewer characters are a head count or a label, not somebody's number.</summary>
    private const int ShortestNumber = 14;

    private static readonly string[] Incidental = ["serial", "province", "city", "county", "township", "village", "reject_reason"];

    private readonly int serial = map.Columns.GetValueOrDefault("serial", -1);
    private readonly int identity = map.Columns.GetValueOrDefault("identity", -1);
    private readonly int remark = map.Columns.GetValueOrDefault("remark", -1);
    private readonly int[] required = [.. map.Kind.Required.Select(c => map.Columns[c.Key])];
    private readonly int[] telling = [.. map.Columns.Where(c => !Incidental.Contains(c.Key)).Select(c => c.Value)];
    private readonly HashSet<string> titles = [.. map.Titles.Select(TextCleaning.CleanCode)];
    private readonly (int Column, HashSet<string> Headings)[] headings =
        [.. map.Columns.Select(c => (c.Value, map.Kind.Column(c.Key).Headings.Select(h => Heading.Of(h).Text).ToHashSet()))];

    private bool inRemarks;

    public IEnumerable<SheetRow> Of(Worksheet sheet)
    {
        foreach (var row in sheet.Rows())
        {
            if (row.Number > map.HeadingRow && IsData(row))
            {
                yield return row;
            }
        }
    }

    private bool IsData(SheetRow row)
    {
        if (Array.TrueForAll(telling, c => IsBlank(row[c]) || row[c].IsMergedFill) || IsExample(row))
        {
            return false;
        }

        if (identity >= 0 && row[identity].Text.Length is >= ShortestNumber and < 40 && row[identity].Text.AsSpan().ContainsAnyInRange('0', '9') && !row[identity].IsMergedFill)
        {
            inRemarks = false;
            return true;
        }

        return !IsTotal(row) && !IsNote(row) && !IsBanner(row) && !IsHeading(row) && !IsColumnNumbers(row);
    }

    private bool IsExample(SheetRow row) =>
        serial >= 0 && row[serial].Kind == CellKind.Text && RowWords.Example().IsMatch(TextCleaning.CleanCode(row[serial].Text));

    private bool IsTotal(SheetRow row)
    {
        var gaps = identity >= 0 || Array.Exists(required, c => IsBlank(row[c]));
        return Texts(row).Select((text, i) => (text, i)).Any(t => (t.i == 0 || gaps) && RowWords.Total().IsMatch(t.text.Text));
    }

    private bool IsNote(SheetRow row)
    {
        var sparse = required.Count(c => IsBlank(row[c])) * 2 >= required.Length;
        var texts = Texts(row).ToList();
        var found = texts.Where((t, i) => (i == 0 || sparse || Array.IndexOf(required, t.Column) >= 0) && t.Column != remark)
            .Any(t => RowWords.Signature().IsMatch(t.Text) || (sparse && RowWords.Remark().IsMatch(t.Text)));
        inRemarks |= found;
        return found || (inRemarks && texts.Count == 1 && RowWords.NumberedRemark().IsMatch(texts[0].Text));
    }

    /// <summary>One text merged across the table, or a title that stands again on the next page.</summary>
    private bool IsBanner(SheetRow row)
    {
        var texts = Texts(row).ToList();
        return texts.Count > 0 && texts.TrueForAll(t => t.Text == texts[0].Text)
            && (titles.Contains(texts[0].Text) || (texts.Count > 1 && texts.Skip(1).All(t => row[t.Column].IsMergedFill)));
    }

    private bool IsHeading(SheetRow row)
    {
        var filled = 0;
        var same = 0;
        foreach (var (column, names) in headings)
        {
            var cell = row[column];
            filled += IsBlank(cell) ? 0 : 1;
            same += cell.Kind == CellKind.Text && names.Contains(Heading.Of(cell.Text).Text) ? 1 : 0;
        }

        return same * 2 > filled;
    }

    /// <summary>The line 1 2 3 … that some forms print below their heading.</summary>
    private bool IsColumnNumbers(SheetRow row)
    {
        if (row.Number > map.HeadingRow + 2)
        {
            return false;
        }

        var numbers = Enumerable.Range(0, row.Count).Where(i => !IsBlank(row[i]))
            .Select(i => int.TryParse(TextCleaning.CleanCode(row[i].Text).Trim('(', ')'), CultureInfo.InvariantCulture, out var n) ? n : -1).Where(n => n >= 0).ToList();
        return numbers.Count > 2 && numbers.Zip(numbers.Skip(1)).All(p => p.Second == p.First + 1);
    }

    private static IEnumerable<(int Column, string Text)> Texts(SheetRow row)
    {
        for (var i = 0; i < row.Count; i++)
        {
            if (!IsBlank(row[i]))
            {
                yield return (i, row[i].Kind == CellKind.Text ? TextCleaning.CleanCode(row[i].Text) : "");
            }
        }
    }

    private static bool IsBlank(Cell cell) => cell.Kind == CellKind.Empty || (cell.Kind == CellKind.Text && TextCleaning.Clean(cell.Text).Length == 0);
}
