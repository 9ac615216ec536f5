using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Wengang.App.Data;

namespace Wengang.App.Auditing.Verifying;

/// <summary>
/// Computes the digests of all operations anew while the tables are read one after the other, first what was written and then what was
/// retracted, each in the order of table names: the order in which <see cref="OperationDigest"/> closes.
/// </summary>
internal sealed class DigestReplay : IDisposable
{
    private readonly Dictionary<long, Operation> operations;
    private readonly Dictionary<long, IncrementalHash> digests = [];
    private readonly Dictionary<long, IncrementalHash> current = [];
    private byte[] heading = [];

    public DigestReplay(IEnumerable<Operation> operations)
    {
        this.operations = operations.ToDictionary(o => o.Id);
        foreach (var id in this.operations.Keys)
        {
            digests[id] = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        }
    }

    /// <param name="table">The table that is read next.</param>
    /// <param name="sign">+ for what was written, - for what was retracted.</param>
    public void BeginTable(string table, string sign)
    {
        Clear();
        heading = Encoding.UTF8.GetBytes(sign + table);
    }

    public void Written(Recorded row, string table, ProblemList problems)
    {
        if (!operations.TryGetValue(row.OperationId, out var operation))
        {
            problems.Add($"{table} 表 {row.Id} 号记录所属的操作不存在：操作记录被删除，或这条记录是私自添加的。");
            return;
        }

        if (row is Fact fact && fact.RecordedAt != operation.At)
        {
            problems.Add($"{table} 表 {row.Id} 号记录的登记时间与{operation.Title()}的时间不符，被改动。");
        }

        if (!current.TryGetValue(row.OperationId, out var hash))
        {
            current[row.OperationId] = hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        }

        OperationDigest.Append(hash, row);
    }

    /// <summary>The written rows of a table are all read.</summary>
    public void EndWritten()
    {
        foreach (var (id, hash) in current)
        {
            digests[id].AppendData(heading);
            digests[id].AppendData(hash.GetHashAndReset());
        }

        Clear();
    }

    public void Retracted(long id, DateTime? at, long? by, string table, ProblemList problems)
    {
        if (by is not { } operationId || !operations.TryGetValue(operationId, out var operation) || operation.At != at)
        {
            problems.Add($"{table} 表 {id} 号记录的撤销没有对应的操作：被私自撤销或改动。");
            return;
        }

        var digest = digests[operationId];
        if (!current.ContainsKey(operationId))
        {
            current[operationId] = digest;
            digest.AppendData(heading);
        }

        Span<byte> number = stackalloc byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(number, id);
        digest.AppendData(number);
    }

    /// <summary>Every table is read: names the operations whose digest is another.</summary>
    public void Compare(ProblemList problems)
    {
        foreach (var operation in operations.Values.Where(o => !o.Digest.AsSpan().SequenceEqual(digests[o.Id].GetHashAndReset())))
        {
            problems.Add($"{operation.Title()}写入或撤销的记录与当时不符：有记录被删除、添加或改动（包括有效期、来源和哈希）。");
        }
    }

    public void Dispose()
    {
        Clear();
        foreach (var hash in digests.Values)
        {
            hash.Dispose();
        }
    }

    private void Clear()
    {
        foreach (var (id, hash) in current)
        {
            if (!ReferenceEquals(hash, digests[id]))
            {
                hash.Dispose();
            }
        }

        current.Clear();
    }
}
