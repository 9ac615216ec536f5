using System.Buffers.Binary;

namespace Wengang.App.Imports.Matching;

/// <summary>The rows of one kind and day that this run has read, to tell repetition from contradiction.</summary>
public sealed class RowsSeen<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, (UInt128 Hash, long Source, int Row)> seen = [];
    private readonly Dictionary<long, string> sources = [];

    /// <summary>Remembers the row, unless one with the same key was seen before: then says which.</summary>
    /// <returns>Null for a first row.</returns>
    public Earlier? Add(TKey key, ReadOnlySpan<byte> hash, ImportSource source, int row)
    {
        var content = BinaryPrimitives.ReadUInt128BigEndian(hash);
        sources.TryAdd(source.Id, $"{source.FileName}“{source.Sheet}”");
        if (seen.TryAdd(key, (content, source.Id, row)))
        {
            return null;
        }

        var first = seen[key];
        return new Earlier(first.Hash == content, first.Source == source.Id, sources[first.Source], first.Row);
    }

    /// <summary>An earlier row with the same key.</summary>
    /// <param name="Same">It says the same.</param>
    /// <param name="SameSheet">It stands in the same worksheet.</param>
    /// <param name="Where">File and worksheet.</param>
    /// <param name="Row">1-based row there.</param>
    public sealed record Earlier(bool Same, bool SameSheet, string Where, int Row);
}
