using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.Jobs;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Jobs;

/// <summary>A database and a worker on it.</summary>
internal sealed class JobDesk : IDisposable
{
    public static readonly Actor Clerk = new("刘经办", "东岭镇 乡镇经办人员", Roles.ScopeOf(Role.TownshipClerk, "369901101000"))
    {
        Permissions = PermissionMatrix.Of(Role.TownshipClerk), Role = Role.TownshipClerk, AccountId = 7,
    };

    private readonly TestDatabase database;

    public JobDesk(DatabaseKind kind)
    {
        database = TestDatabase.Create(kind);
        County = CountyDatabase.At(database.Connection);
        SchemaUpgrade.Run(County, Actor.Local("test"));
    }

    public CountyDatabase County { get; }

    public string KeyPath => County.KeyPath;

    public JobBoard Board { get; } = new();

    public Db Open(Actor? actor = null) => County.Open(actor ?? Actor.Local("test"));

    public JobRunner Runner(params JobKind[] kinds) => new(a => County.Open(a), kinds, Board);

    public long Enqueue(string kind, string argument = "", Actor? actor = null)
    {
        using var db = Open(actor);
        return JobQueue.Enqueue(db, kind, "试一试", argument).Id;
    }

    public Job Find(long id)
    {
        using var db = Open();
        return JobQueue.Find(db, id)!;
    }

    public void Dispose() => database.Dispose();
}
