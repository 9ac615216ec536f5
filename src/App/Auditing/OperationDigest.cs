using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Wengang.App.Data;

namespace Wengang.App.Auditing;

/// <summary>What one operation wrote and retracted, as one hash: per table, rows in the order of their keys.</summary>
internal sealed class OperationDigest : IDisposable
{
    private readonly SortedDictionary<string, IncrementalHash> written = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, List<long>> retracted = new(StringComparer.Ordinal);

    /// <summary>Whether facts, regions or frozen months were written or retracted.</summary>
    public bool IsLoud { get; private set; }

    /// <summary>Whether facts were taken back.</summary>
    public bool HasRetracted => retracted.Count > 0;

    public void Write(string table, Recorded row)
    {
        IsLoud = IsLoud || QuietKinds.IsLoud(table, row);
        if (!written.TryGetValue(table, out var hash))
        {
            written[table] = hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        }

        Append(hash, row);
    }

    /// <summary>Adds one row to the hash of its table.</summary>
    public static void Append(IncrementalHash hash, Recorded row)
    {
        Span<byte> line = stackalloc byte[52];
        hash.AppendData(line[..Line(row, line)]);
    }

    public void Retract(string table, long id)
    {
        IsLoud = true;
        if (!retracted.TryGetValue(table, out var ids))
        {
            retracted[table] = ids = [];
        }

        ids.Add(id);
    }

    public byte[] Close()
    {
        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (table, hash) in written)
        {
            all.AppendData(Encoding.UTF8.GetBytes("+" + table));
            all.AppendData(hash.GetHashAndReset());
        }

        Span<byte> number = stackalloc byte[8];
        foreach (var (table, ids) in retracted)
        {
            all.AppendData(Encoding.UTF8.GetBytes("-" + table));
            ids.Sort();
            foreach (var id in ids)
            {
                BinaryPrimitives.WriteInt64LittleEndian(number, id);
                all.AppendData(number);
            }
        }

        return all.GetHashAndReset();
    }

    public void Dispose()
    {
        foreach (var hash in written.Values)
        {
            hash.Dispose();
        }
    }

    private static int Line(Recorded row, Span<byte> line)
    {
        BinaryPrimitives.WriteInt64LittleEndian(line, row.Id);
        row.ContentHash.CopyTo(line[8..]);
        if (row is not Fact fact)
        {
            return 24;
        }

        BinaryPrimitives.WriteInt32LittleEndian(line[24..], fact.ValidFrom.DayNumber);
        BinaryPrimitives.WriteInt32LittleEndian(line[28..], fact.ValidTo?.DayNumber ?? -1);
        BinaryPrimitives.WriteInt32LittleEndian(line[32..], fact.ObservedOn.DayNumber);
        BinaryPrimitives.WriteInt64LittleEndian(line[36..], fact.SourceId);
        BinaryPrimitives.WriteInt32LittleEndian(line[44..], fact.SourceRow);
        return 48;
    }
}
