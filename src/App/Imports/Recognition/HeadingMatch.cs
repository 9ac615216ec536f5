using System.Runtime.CompilerServices;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Recognition;

/// <summary>How well a row (with the row above it as group headings) fits the headings of a kind. Twice: required columns for which two headings stand equally well.</summary>
internal sealed record HeadingMatch(
    IReadOnlyDictionary<string, int> Columns,
    IReadOnlyDictionary<string, string> Units,
    IReadOnlyList<SheetColumn> Missing,
    IReadOnlyList<SheetColumn> Twice,
    IReadOnlyList<string> Unused)
{
    private static readonly ConditionalWeakTable<SheetKind, Dictionary<string, (string Key, int Rank)>> Aliases = [];

    public static HeadingMatch Of(SheetKind kind, HeadingRow row, HeadingRow? above)
    {
        var aliases = Aliases.GetValue(kind, AliasesOf);
        var groups = GroupedHeading.Over(row, above);
        var best = new Dictionary<string, (int Column, int Rank, string Unit)>();
        var twice = new HashSet<string>();
        var unused = new List<string>();
        for (var i = 0; i < groups.Count; i++)
        {
            if (Meaning(row.At(i), groups[i], aliases) is not { } found)
            {
                Leave(kind, unused, row, i);
                continue;
            }

            var (key, rank, unit) = found;
            var known = best.TryGetValue(key, out var before);
            if (known && rank >= before.Rank)
            {
                Leave(kind, unused, row, i);
            }

            if (known && before.Rank == rank && row.IsOwn(i))
            {
                twice.Add(key);
            }
            else if (!known || rank < before.Rank)
            {
                best[key] = (i, rank, unit);
                twice.Remove(key);
            }
        }

        return new HeadingMatch(
            best.ToDictionary(c => c.Key, c => c.Value.Column), best.ToDictionary(c => c.Key, c => c.Value.Unit),
            [.. kind.Required.Where(c => !best.ContainsKey(c.Key))], [.. kind.Required.Where(c => twice.Contains(c.Key))], unused);
    }

    private static void Leave(SheetKind kind, List<string> unused, HeadingRow row, int column)
    {
        if (row.At(column).Trim().Length > 0 && !kind.Ignored.Contains(Heading.Of(row.At(column)).Text))
        {
            unused.Add(TextCleaning.CleanCode(row.At(column)));
        }
    }

    private static (string Key, int Rank, string Unit)? Meaning(string text, string group, Dictionary<string, (string Key, int Rank)> aliases)
    {
        var readings = GroupedHeading.Readings(text, group).ToList();
        for (var i = 0; i < readings.Count; i++)
        {
            if (aliases.TryGetValue(readings[i].Text, out var alias) && (readings.Count == 1 || i < readings.Count - 1 || GroupedHeading.MayStandAlone(alias.Key, group)))
            {
                return (alias.Key, alias.Rank, readings[i].Unit);
            }
        }

        return null;
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
