using System.Globalization;
using System.Text.RegularExpressions;

namespace Wengang.App.Spreadsheets.Filling;

/// <summary>Rewrites the references of a formula or of a list of areas when rows are inserted.</summary>
internal static partial class FormulaShift
{
    /// <param name="formula">Without the equals sign.</param>
    /// <param name="insert">The inserted rows.</param>
    /// <param name="sheet">Name of the worksheet they are inserted into.</param>
    /// <param name="isHome">Whether the formula stands on that worksheet, so that bare references mean it.</param>
    /// <param name="grows">Whether ranges that end with the blank rows grow with them.</param>
    public static string Apply(string formula, RowInsert insert, string sheet, bool isHome, bool grows = true) =>
        Reference().Replace(formula, match =>
        {
            var named = match.Groups["sheet"];
            var concerns = named.Success ? Plain(named.Value) == sheet : isHome;
            return match.Groups["text"].Success || !concerns ? match.Value : named.Value + Shifted(match, insert, grows);
        });

    /// <summary>The same formula as it would read so many rows below: what filling down does.</summary>
    public static string Down(string formula, int rows) => Offset(formula, rows, 0);

    /// <summary>The same formula as it would read elsewhere; absolute parts stay.</summary>
    public static string Offset(string formula, int rows, int columns) => Reference().Replace(formula, match =>
        match.Groups["text"].Success || match.Groups["r1"] is not { Success: true }
            ? match.Value
            : match.Groups["sheet"].Value + Moved(match, "c1", "r1", rows, columns) + (match.Groups["r2"].Success ? ":" + Moved(match, "c2", "r2", rows, columns) : ""));

    /// <summary>Areas such as A1:B5 C7 of validations and formats; one cell of the last blank row grows too.</summary>
    public static string Areas(string areas, RowInsert insert) => string.Join(' ', areas.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(area =>
    {
        var match = Reference().Match(area);
        if (!match.Success || !match.Groups["r1"].Success)
        {
            return area;
        }

        var (top, bottom) = (Row(match, "r1"), Row(match, match.Groups["r2"].Success ? "r2" : "r1"));
        var end = bottom == insert.Last && insert.Last >= insert.First ? bottom + insert.Count : insert.Row(bottom);
        var first = match.Groups["c1"].Value + With(match.Groups["r1"].Value, insert.Row(top));
        return insert.Row(top) == end && !match.Groups["r2"].Success
            ? first
            : first + ":" + (match.Groups["r2"].Success ? match.Groups["c2"].Value + With(match.Groups["r2"].Value, end) : match.Groups["c1"].Value + With(match.Groups["r1"].Value, end));
    }));

    private static string Shifted(Match match, RowInsert insert, bool grows)
    {
        if (match.Groups["w1"].Success)
        {
            var (from, to) = (Row(match, "w1"), Row(match, "w2"));
            return With(match.Groups["w1"].Value, insert.Row(from)) + ":" + With(match.Groups["w2"].Value, insert.Bottom(from, to, grows));
        }

        var top = Row(match, "r1");
        var first = match.Groups["c1"].Value + With(match.Groups["r1"].Value, insert.Row(top));
        return match.Groups["r2"].Success
            ? first + ":" + match.Groups["c2"].Value + With(match.Groups["r2"].Value, insert.Bottom(top, Row(match, "r2"), grows))
            : first;
    }

    private static string Moved(Match match, string column, string row, int rows, int columns)
    {
        var (c, r) = (match.Groups[column].Value, match.Groups[row].Value);
        var letters = c.StartsWith('$') || columns == 0
            ? c
            : Xlsx.CellReference.Letters(Xlsx.CellReference.Column(System.Text.Encoding.ASCII.GetBytes(c)) + columns);
        return letters + (r.StartsWith('$') ? r : With(r, Row(match, row) + rows));
    }

    private static int Row(Match match, string group) => int.Parse(match.Groups[group].Value.TrimStart('$'), CultureInfo.InvariantCulture);

    private static string With(string written, int row) => (written.StartsWith('$') ? "$" : "") + row.ToString(CultureInfo.InvariantCulture);

    private static string Plain(string sheet) => sheet[..^1].Trim('\'').Replace("''", "'", StringComparison.Ordinal);

    [GeneratedRegex(
        """(?<text>"(?:[^"]|"")*"|\[[^\]]*\])|(?<sheet>(?:'(?:[^']|'')*'|[\p{L}\d_.]+)!)?(?<![\p{L}\d_.$:])(?:(?<c1>\$?[A-Za-z]{1,3})(?<r1>\$?\d{1,7})(?::(?<c2>\$?[A-Za-z]{1,3})(?<r2>\$?\d{1,7}))?|(?<w1>\$?\d{1,7}):(?<w2>\$?\d{1,7}))(?![\p{L}\d_(.!])""")]
    private static partial Regex Reference();
}
