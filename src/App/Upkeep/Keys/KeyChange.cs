using System.Reflection;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.Protection;

namespace Wengang.App.Upkeep.Keys;

/// <summary>
/// Seals everything anew with another key, blind indexes included, as one operation and one transaction: at every moment the database belongs to
/// exactly one of the two keys, and says to which. Stopped in the middle, it was never begun.
/// </summary>
/// <param name="db">A session of the person at the machine, with the key the database has now.</param>
/// <param name="next">The key it is to have.</param>
/// <param name="report">Told the table and how many of its rows are done.</param>
public sealed class KeyChange(Db db, FieldProtector next, Action<string, int>? report = null)
{
    private const int Portion = 2_000;

    /// <summary>How many rows depend on the key, by table; changes nothing.</summary>
    public static IReadOnlyDictionary<string, long> Count(Db db) => SealedTable.All(db.Model).ToDictionary(t => t.Name, t => Count(db, t));

    /// <returns>How many rows were sealed anew, and how many numbers of heads of household could only be kept apart, not known again.</returns>
    /// <exception cref="InvalidOperationException">The key is in use already, or a row does not fit its hash; nothing was changed.</exception>
    /// <exception cref="UnauthorizedAccessException">The actor does not see everything.</exception>
    public (long Rows, long Unknown) Run()
    {
        if (db.Actor.Scope != Scope.Everything)
        {
            throw new UnauthorizedAccessException("更换密钥需要全县范围。");
        }

        if (db.Protector.Fingerprint == next.Fingerprint)
        {
            throw new InvalidOperationException("数据库已经在用这个密钥，不用更换。");
        }

        db.Database.SetCommandTimeout(TimeSpan.Zero);
        using var operation = db.Begin(OperationKind.KeyChange, $"更换密钥：{db.Protector.Fingerprint} 换成 {next.Fingerprint}", OperationSource.Command);
        var (rows, values) = (0L, new Resealed(db.Protector, next));
        foreach (var table in SealedTable.All(db.Model))
        {
            AppendOnly.Suspend(db, table.Name);
            rows += (long)GetType().GetMethod(nameof(Reseal), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(table.Type)
                .Invoke(this, BindingFlags.DoNotWrapExceptions, null, [table, values], null)!;
        }

        AppendOnly.Protect(db);
        db.Set<Setting>().Single(s => s.Key == SchemaUpgrade.KeySetting).Value = next.Fingerprint;
        operation.Add($"，{rows} 行");
        operation.Complete();
        return (rows, values.Unknown);
    }

    private static long Count(Db db, SealedTable table)
    {
        var statement = $"select count(*) as \"Value\" from {table.Name} where {string.Join(" or ", table.Columns.Select(c => c.GetColumnName() + " is not null"))}";
        return db.Database.SqlQueryRaw<long>(statement).Single();
    }

    private long Reseal<T>(SealedTable table, Resealed values)
        where T : class
    {
        var writer = new ResealWriter<T>(db, table);
        var key = table.Key.Name;
        var all = db.Set<T>().IgnoreQueryFilters().AsNoTracking();
        for (var (last, done) = (long.MinValue, 0); ;)
        {
            var after = last;
            var rows = all.Where(r => EF.Property<long>(r, key) > after).OrderBy(r => EF.Property<long>(r, key)).Take(Portion).ToList();
            if (rows.Count == 0)
            {
                return writer.Count;
            }

            rows.ForEach(r => Reseal(r, table, values, writer));
            writer.Close();
            (last, done) = (writer.IdOf(rows[^1]), done + rows.Count);
            report?.Invoke(table.Name, done);
        }
    }

    private static void Reseal<T>(T row, SealedTable table, Resealed values, ResealWriter<T> writer)
        where T : class
    {
        if (table.Columns.All(c => SealedTable.Read(c, row) is null))
        {
            return;
        }

        writer.Check(row);
        try
        {
            values.Exchange(row, table);
        }
        catch (CryptographicException e)
        {
            throw new InvalidOperationException($"{table.Name} 表 {writer.IdOf(row)} 号记录的加密字段读不出来，没有更换密钥。请先运行 wengang audit verify。", e);
        }

        writer.Write(row);
    }
}
