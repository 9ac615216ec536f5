using System.Collections.Concurrent;

namespace Wengang.App.Imports.Recognition;

/// <summary>How well a row (with the row above it as group headings) fits the headings of a kind.</summary>
internal sealed record HeadingMatch(
    IReadOnlyDictionary<string, int> Columns,
    IReadOnlyDictionary<string, string> Units,
    IReadOnlyList<SheetColumn> Missing,
    int Unmatched)
{
    private static readonly ConcurrentDictionary<SheetKind, Dictionary<string, (string Key, int Rank)>> Aliases = new();

    public static HeadingMatch Of(SheetKind kind, HeadingRow row, HeadingRow? above)
    {
        var aliases = Aliases.GetOrAdd(kind, AliasesOf);
        var columns = new Dictionary<string, int>();
        var ranks = new Dictionary<string, int>();
        var units = new Dictionary<string, string>();
        var unmatched = 0;
        for (var i = 0; i < row.Texts.Count; i++)
        {
            var candidates = Readings(row.Texts[i], above is not null && i < above.Texts.Count ? above.Texts[i] : "");
            var (heading, alias) = candidates.Select(c => (c, aliases.GetValueOrDefault(c.Text))).FirstOrDefault(c => c.Item2.Key is not null);
            if (alias.Key is not null && alias.Rank < ranks.GetValueOrDefault(alias.Key, int.MaxValue))
            {
                unmatched += columns.ContainsKey(alias.Key) ? 1 : 0;
                (columns[alias.Key], ranks[alias.Key], units[alias.Key]) = (i, alias.Rank, heading.Unit);
            }
            else if (row.Texts[i].Trim().Length > 0)
            {
                unmatched++;
            }
        }

        return new HeadingMatch(columns, units, [.. kind.Required.Where(c => !columns.ContainsKey(c.Key))], unmatched);
    }

    /// <summary>Group and heading together first (户主 + 姓名 is not 姓名), then the heading alone, then the group of a heading left empty.</summary>
    private static IEnumerable<Heading> Readings(string text, string group)
    {
        var own = Heading.Of(text);
        var over = Heading.Of(group);
        if (over.Text.Length > 0 && own.Text.Length > 0 && over.Text != own.Text)
        {
            yield return own with { Text = over.Text + own.Text };
        }

        yield return own.Text.Length > 0 ? own : over;
    }

    private static Dictionary<string, (string Key, int Rank)> AliasesOf(SheetKind kind)
    {
        var aliases = new Dictionary<string, (string Key, int Rank)>();
        foreach (var (column, heading, rank) in kind.Columns.SelectMany(c => c.Headings.Select((h, rank) => (c, Heading.Of(h).Text, rank))))
        {
            aliases.TryAdd(heading, (column.Key, rank));
        }

        return aliases;
    }
}
