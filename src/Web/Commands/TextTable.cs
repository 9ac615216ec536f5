namespace Wengang.Web.Commands;

/// <summary>A table of text whose columns line up also where Chinese characters take two places.</summary>
internal static class TextTable
{
    public static void Write(TextWriter output, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows)
    {
        var lines = rows.Prepend(headings).ToList();
        var widths = Enumerable.Range(0, headings.Count).Select(i => lines.Max(l => Width(l[i]))).ToList();
        foreach (var line in lines)
        {
            output.WriteLine(string.Join("  ", line.Select((cell, i) => IsNumber(cell) || (line == headings && lines.Count > 1 && IsNumber(lines[1][i]))
                ? Blanks(widths[i] - Width(cell)) + cell
                : cell + Blanks(widths[i] - Width(cell)))).TrimEnd());
        }
    }

    private static int Width(string text) => text.Sum(c => c > 0x2E80 ? 2 : 1);

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => char.IsAsciiDigit(c) || c is '.' or '-' or '+' or '%');

    private static string Blanks(int count) => new(' ', Math.Max(0, count));
}
