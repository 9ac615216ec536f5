using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Data.Writing;

namespace Wengang.App.Upkeep.Keys;

/// <summary>Writes rows that were sealed anew over themselves, and keeps which hash they had and have.</summary>
internal sealed class ResealWriter<T>
    where T : class
{
    private readonly Db db;
    private readonly SealedTable table;
    private readonly RowShape shape;
    private readonly ResealedRows before;
    private readonly DbCommand command;
    private readonly List<(long Id, byte[] Line)> lines = [];

    public ResealWriter(Db db, SealedTable table)
    {
        (this.db, this.table) = (db, table);
        var type = db.Model.FindEntityType(typeof(T))!;
        (shape, before) = (RowShape.Of(type), ResealedRows.Of(db, table.Name));
        var columns = table.Columns.Select(c => c.GetColumnName()).Concat(IsRecorded ? ["content_hash"] : Array.Empty<string>()).ToList();
        command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = $"update {table.Name} set {string.Join(", ", columns.Select((c, i) => $"{c} = @p{i}"))} where {table.Key.GetColumnName()} = @id";
        foreach (var name in columns.Select((_, i) => $"p{i}").Append("id"))
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.DbType = name == "id" ? System.Data.DbType.Int64 : System.Data.DbType.Binary;
            command.Parameters.Add(parameter);
        }
    }

    public long Count { get; private set; }

    private static bool IsRecorded => typeof(Recorded).IsAssignableFrom(typeof(T));

    public long IdOf(T row) => (long)table.Key.PropertyInfo!.GetValue(row)!;

    /// <exception cref="InvalidOperationException">The row is not what was written.</exception>
    public void Check(T row)
    {
        if (row is Recorded recorded && !recorded.ContentHash.AsSpan().SequenceEqual(shape.Hash(recorded)))
        {
            throw new InvalidOperationException($"{table.Name} 表 {recorded.Id} 号记录的内容与登记时不符，没有更换密钥。请先运行 wengang audit verify。");
        }
    }

    public void Write(T row)
    {
        var place = 0;
        foreach (var column in table.Columns)
        {
            command.Parameters[place++].Value = (object?)SealedTable.Read(column, row) ?? DBNull.Value;
        }

        if (row is Recorded recorded)
        {
            var (known, now) = (recorded.ContentHash, shape.Hash(recorded));
            command.Parameters[place++].Value = now;
            lines.Add((recorded.Id, ResealedRows.Line(recorded.Id, before.Find(recorded.Id)?.Written ?? known, now)));
        }

        command.Parameters[place].Value = IdOf(row);
        if (command.ExecuteNonQuery() != 1)
        {
            throw new InvalidOperationException($"{table.Name} 表 {IdOf(row)} 号记录写不进去，没有更换密钥。");
        }

        Count++;
    }

    /// <summary>Keeps what was written since.</summary>
    public void Close()
    {
        if (lines.Count > 0)
        {
            db.Bulk.Insert<Resealing>([new Resealing { Entity = table.Name, FirstId = lines[0].Id, RowCount = lines.Count, Hashes = [.. lines.SelectMany(l => l.Line)] }]);
            lines.Clear();
        }
    }
}
