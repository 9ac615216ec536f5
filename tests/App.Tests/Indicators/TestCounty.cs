using Microsoft.Data.Sqlite;
using Npgsql;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.Regions;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Indicators;

/// <summary>A county of two townships with nothing in it yet.</summary>
public sealed class TestCounty : IDisposable
{
    public const string East = "369902001001";
    public const string West = "369902002001";

    private static readonly Lazy<TestDatabase> Sqlite = new(() => Prepare(DatabaseKind.Sqlite));
    private static readonly Lazy<TestDatabase> Postgres = new(() => Prepare(DatabaseKind.Postgres));

    private readonly TestDatabase database;

    public TestCounty(DatabaseKind kind)
    {
        lock (Sqlite)
        {
            database = (kind == DatabaseKind.Sqlite ? Sqlite : Postgres).Value.Copy();
        }

        County = CountyDatabase.At(database.Connection);
    }

    public CountyDatabase County { get; }

    public string Connection => database.Connection;

    public Db Open(Actor? actor = null) => County.Open(actor ?? Actor.Local("测试员"));

    /// <summary>Stores rows in one operation; returns when they became known.</summary>
    public DateTime Store(params Recorded[] rows) => Write(db => Store(db, rows));

    /// <summary>One operation; returns its instant.</summary>
    public DateTime Write(Action<Db> act)
    {
        using var db = Open();
        using var operation = db.Begin(OperationKind.Import, "测试", OperationSource.Command);
        act(db);
        operation.Complete();
        return operation.At;
    }

    public static void Store(Db db, IEnumerable<Recorded> rows)
    {
        foreach (var group in rows.GroupBy(r => r.GetType()))
        {
            typeof(TestCounty).GetMethod(nameof(Insert), System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic)!
                .MakeGenericMethod(group.Key).Invoke(null, [db, group.ToList()]);
        }
    }

    public void Dispose() => database.Dispose();

    private static void Insert<T>(Db db, List<Recorded> rows)
        where T : Recorded =>
        db.Bulk.Insert(rows.ConvertAll(r => (T)r));

    private static TestDatabase Prepare(DatabaseKind kind)
    {
        var template = TestDatabase.Create(kind);
        var county = CountyDatabase.At(template.Connection);
        var actor = Actor.Local("测试员");
        SchemaUpgrade.Run(county, actor);
        using (var db = county.Open(actor))
        using (var operation = db.Begin(OperationKind.Import, "区划", OperationSource.Command))
        {
            db.AddRange(
                Division("369902000000", "测试县", DivisionLevel.County, 0), Division("369902001000", "东镇", DivisionLevel.Township, 1),
                Division("369902002000", "西乡", DivisionLevel.Township, 2), Division(East, "东一村", DivisionLevel.Village, 3),
                Division(West, "西一村", DivisionLevel.Village, 4));
            operation.Complete();
        }

        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        return template;
    }

    private static Division Division(string code, string name, DivisionLevel level, int order) =>
        new() { Code = code, Name = name, Level = level, ParentCode = level == DivisionLevel.County ? "" : "369902000000", SortOrder = order };
}
