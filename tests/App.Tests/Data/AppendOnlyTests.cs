using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Data;

/// <summary>Facts and traces are added and retracted, never overwritten and never removed, not even by hand.</summary>
public class AppendOnlyTests
{
    [Theory, OnBothDatabases]
    public void Every_table_of_facts_and_traces_refuses_deleting(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        using var db = desk.Open();
        var tables = db.Model.GetEntityTypes().Where(t => typeof(Fact).IsAssignableFrom(t.ClrType)).Select(t => t.GetTableName()!).Append("operation").ToList();
        Assert.True(tables.Count > 10);
        foreach (var table in tables.Where(t => Count(db, t) > 0))
        {
            Assert.Contains("append only", Assert.ThrowsAny<DbException>(() => Execute(db, $"delete from {table}")).Message, StringComparison.Ordinal);
            Assert.Contains("append only", Assert.ThrowsAny<DbException>(() => Execute(db, $"update {table} set id = id + 1")).Message, StringComparison.Ordinal);
        }
    }

    [Theory, OnBothDatabases]
    public void Every_content_column_of_a_fact_refuses_overwriting(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        using var db = desk.Open();
        var columns = db.Model.FindEntityType(typeof(WorkSpell))!.GetProperties().Select(p => p.GetColumnName()).Except(["retracted_at", "retracted_by"]).ToList();
        Assert.True(columns.Count > 20);
        Assert.All(columns, column => Assert.ThrowsAny<DbException>(() => Execute(db, $"update work_spell set {column} = {column}")));
    }

    [Theory, OnBothDatabases]
    public void A_fact_is_retracted_once_and_never_brought_back(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        using var db = desk.Open();
        var instant = kind == DatabaseKind.Sqlite ? "1" : "now()";
        Execute(db, $"update work_spell set retracted_at = {instant}, retracted_by = 1");
        Assert.ThrowsAny<DbException>(() => Execute(db, "update work_spell set retracted_at = null, retracted_by = null"));
    }

    [Theory, OnBothDatabases]
    public void The_product_itself_may_not_overwrite_a_fact(DatabaseKind kind)
    {
        using var desk = Filled(kind);
        using var db = desk.Open();
        using var operation = db.Begin(App.Auditing.OperationKind.Import, "test", App.Auditing.OperationSource.Import);
        var spell = db.Set<WorkSpell>().First();
        spell.ValidTo = new DateOnly(2023, 7, 1);
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        db.ChangeTracker.Clear();
        db.Remove(db.Set<WorkSpell>().First());
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    private static Desk Filled(DatabaseKind kind)
    {
        var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(2));
        desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0), Forms.Away(1)), "月报.xlsx");
        return desk;
    }

    private static long Count(Db db, string table) => Ask(db, "select count(*) as \"Value\" from " + table);

    private static long Ask(Db db, string sql) => db.Database.SqlQueryRaw<long>(sql).Single();

    private static void Execute(Db db, string sql) => db.Database.ExecuteSqlRaw(sql);
}
