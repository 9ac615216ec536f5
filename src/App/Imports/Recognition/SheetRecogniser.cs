using Wengang.App.Spreadsheets;

namespace Wengang.App.Imports.Recognition;

/// <summary>Finds the heading in the first ten rows (one row, or two grouped rows) and from it the kind of sheet.</summary>
public static class SheetRecogniser
{
    private const int HeadingRows = 10;

    /// <summary>Either a map or, when no kind fits, what was seen.</summary>
    /// <param name="sheet">The worksheet.</param>
    /// <param name="kinds">What it may be; null: the kinds with their usual headings.</param>
    public static (SheetMap? Map, UnknownSheet? Unknown) Recognise(Worksheet sheet, IReadOnlyList<SheetKind>? kinds = null)
    {
        kinds ??= SheetKinds.All;
        var rows = FirstRows(sheet);
        var maps = new List<(SheetMap Map, int Score)>();
        for (var i = 0; i < rows.Count; i++)
        {
            maps.AddRange(Fits(kinds, rows, i, null));
            if (i > 0 && rows[i].Number == rows[i - 1].Number + 1)
            {
                maps.AddRange(Fits(kinds, rows, i, rows[i - 1]));
            }
        }

        return maps.Count > 0 ? (maps.MaxBy(m => m.Score).Map, null) : (null, Describe(kinds, rows));
    }

    private static List<HeadingRow> FirstRows(Worksheet sheet)
    {
        var rows = new List<HeadingRow>();
        foreach (var row in sheet.Rows())
        {
            if (row.Number > HeadingRows || rows.Count == HeadingRows)
            {
                break;
            }

            rows.Add(HeadingRow.Of(row));
        }

        return rows;
    }

    private static IEnumerable<(SheetMap Map, int Score)> Fits(IReadOnlyList<SheetKind> kinds, List<HeadingRow> rows, int at, HeadingRow? above)
    {
        foreach (var kind in kinds)
        {
            var match = HeadingMatch.Of(kind, rows[at], above);
            if (match.Missing.Count == 0 && match.Twice.Count == 0)
            {
                // A second heading row must earn its place; otherwise the plain reading stands.
                var score = match.Columns.Count * 4 - match.Unused.Count - (above is null ? 0 : 1);
                var first = above ?? rows[at];
                var titles = rows.Where(r => r.Number < first.Number).SelectMany(r => r.OwnTexts).ToList();
                yield return (new SheetMap(kind, rows[at].Number, match.Columns, Units(match, titles), titles, match.Unused, Math.Max(rows[at].Texts.Count, above?.Texts.Count ?? 0) - 1), score);
            }
        }
    }

    private static IReadOnlyDictionary<string, string> Units(HeadingMatch match, List<string> titles) =>
        Heading.UnitOfTable(titles) is { Length: > 0 } ofTable ? match.Units.ToDictionary(u => u.Key, u => u.Value.Length > 0 ? u.Value : ofTable) : match.Units;

    private static UnknownSheet Describe(IReadOnlyList<SheetKind> kinds, List<HeadingRow> rows)
    {
        var candidates = rows.SelectMany(r => kinds.Select(k => (Row: r, Kind: k, Match: HeadingMatch.Of(k, r, null)))).ToList();
        var best = candidates.Where(c => c.Match.Columns.Count > 0).OrderByDescending(c => c.Match.Columns.Count).FirstOrDefault();
        var heading = best.Row ?? rows.MaxBy(r => r.OwnTexts.Count);
        var nearest = candidates.Where(c => c.Row == heading && c.Match.Columns.Count >= 2).OrderByDescending(c => c.Match.Columns.Count).Take(3);
        return new UnknownSheet(
            heading?.OwnTexts ?? [],
            [.. nearest.Select(c => (c.Kind, (IReadOnlyList<string>)[.. c.Match.Missing.Select(m => m.Heading)]))],
            candidates.Where(c => c.Match.Missing.Count == 0).SelectMany(c => c.Match.Twice).FirstOrDefault()?.Heading)
        {
            HeadingRow = heading?.Number ?? 0,
        };
    }
}
