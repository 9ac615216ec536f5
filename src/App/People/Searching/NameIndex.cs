using System.Text;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.People.Searching;

/// <summary>Keeps the keys of every name that occurs in the register. Whoever writes a <see cref="PersonRecord"/> hands its name over.</summary>
public static class NameIndex
{
    private const int Batch = 4_000;

    /// <summary>Adds the keys of the names that have none yet, inside the open operation.</summary>
    public static void Learn(Db db, IEnumerable<string> names)
    {
        foreach (var batch in names.Distinct().Chunk(Batch))
        {
            var known = db.Set<NameKey>().AsNoTracking().Where(k => batch.Contains(k.Text) && k.Text == k.Name).Select(k => k.Name).ToHashSet();
            var keys = batch.Where(n => !known.Contains(n)).SelectMany(n => KeysOf(n).Select(k => new NameKey { Text = k, Name = n })).ToList();
            db.Bulk.Insert(keys);
        }
    }

    /// <summary>Names that came into the register before there were keys.</summary>
    public static IReadOnlyList<string> Missing(Db db)
    {
        var keyed = db.Set<NameKey>().Where(k => k.Text == k.Name).Select(k => k.Name);
        return [.. db.Set<PersonRecord>().AsNoTracking().Select(r => r.Name).Distinct().Where(n => !keyed.Contains(n))];
    }

    /// <summary>The name itself first, then what it is found by: from each character on, and the initials from each but the last.</summary>
    public static IReadOnlyCollection<string> KeysOf(string name)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal) { name };
        var runes = name.EnumerateRunes().ToArray();
        for (var i = 0; i < runes.Length; i++)
        {
            var rest = Text(runes.AsSpan(i));
            keys.Add(rest.ToLowerInvariant());
            foreach (var spelling in Initials.Of(rest).Where(s => i == 0 || s.Length > 1))
            {
                keys.Add(spelling);
            }
        }

        return keys;
    }

    private static string Text(ReadOnlySpan<Rune> runes)
    {
        var text = new StringBuilder();
        foreach (var rune in runes)
        {
            text.Append(rune);
        }

        return text.ToString();
    }
}
