using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Wengang.App.Imports.Matching;

/// <summary>The rows of one kind and day that this run has read, to tell repetition from contradiction.</summary>
public sealed class RowsSeen<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Line> seen = [];
    private readonly List<(long Id, string Where)> sources = [];

    /// <summary>Remembers the row, unless one with the same key was seen before: then says which.</summary>
    /// <returns>Null for a first row.</returns>
    public Earlier? Add(TKey key, ReadOnlySpan<byte> hash, ImportSource source, int row)
    {
        if (sources.Count == 0 || sources[^1].Id != source.Id)
        {
            sources.Add((source.Id, $"{source.FileName}“{source.Sheet}”"));
        }

        var line = new Line(BinaryPrimitives.ReadUInt64BigEndian(hash), BinaryPrimitives.ReadUInt64BigEndian(hash[8..]), sources.Count - 1, row);
        ref var first = ref CollectionsMarshal.GetValueRefOrAddDefault(seen, key, out var repeated);
        if (!repeated)
        {
            first = line;
            return null;
        }

        return At(first, (first.High, first.Low) == (line.High, line.Low), source);
    }

    /// <summary>The row with this key that was seen before; null when there is none.</summary>
    public Earlier? Find(TKey key, ImportSource source) => seen.TryGetValue(key, out var line) ? At(line, false, source) : null;

    private Earlier At(Line line, bool same, ImportSource source)
    {
        var (id, where) = sources[line.Source];
        return new Earlier(same, id == source.Id, where, id, line.Row);
    }

    /// <summary>Small on purpose: there is one for every row of a run.</summary>
    private readonly record struct Line(ulong High, ulong Low, int Source, int Row);

    /// <summary>An earlier row with the same key.</summary>
    /// <param name="Same">It says the same.</param>
    /// <param name="SameSheet">It stands in the same worksheet.</param>
    /// <param name="Where">File and worksheet.</param>
    /// <param name="Source">Key of the worksheet as a source.</param>
    /// <param name="Row">1-based row there.</param>
    public sealed record Earlier(bool Same, bool SameSheet, string Where, long Source, int Row);
}
