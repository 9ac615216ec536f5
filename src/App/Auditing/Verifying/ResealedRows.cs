using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Auditing.Verifying;

/// <summary>The rows of one table as the last exchange of keys left them: 40 bytes each, looked up by key.</summary>
internal sealed class ResealedRows
{
    private const int HashLength = 16;
    private const int Length = sizeof(long) + (2 * HashLength);
    private readonly byte[] rows;

    private ResealedRows(byte[] rows) => this.rows = rows;

    public static ResealedRows Of(Db db, string table)
    {
        var all = db.Set<Resealing>().AsNoTracking().Where(r => r.Entity == table);
        var last = all.Max(r => (long?)r.OperationId);
        return new ResealedRows([.. all.Where(r => r.OperationId == last).OrderBy(r => r.FirstId).Select(r => r.Hashes).AsEnumerable().SelectMany(h => h)]);
    }

    /// <summary>One row in the form in which it is kept.</summary>
    public static byte[] Line(long id, byte[] written, byte[] now)
    {
        var line = new byte[Length];
        BinaryPrimitives.WriteInt64LittleEndian(line, id);
        written.CopyTo(line, sizeof(long));
        now.CopyTo(line, sizeof(long) + HashLength);
        return line;
    }

    /// <summary>The hash the row was written with and the one it was left with; null for a row that no exchange of keys touched.</summary>
    public (byte[] Written, byte[] Now)? Find(long id)
    {
        var (low, high) = (0, (rows.Length / Length) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var line = rows.AsSpan(middle * Length, Length);
            var found = BinaryPrimitives.ReadInt64LittleEndian(line);
            if (found == id)
            {
                return (line.Slice(sizeof(long), HashLength).ToArray(), line[^HashLength..].ToArray());
            }

            (low, high) = found < id ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }
}
