using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data.Writing;
using Wengang.App.Protection;

namespace Wengang.App.Data;

/// <summary>The server database for production.</summary>
public sealed class PostgresDb(DbContextOptions<PostgresDb> options, Actor actor, FieldProtector protector) : Db(options, actor, protector)
{
    private const long WriterLock = 0x57656E67616E67;

    public override Bulk Bulk => field ??= new PostgresBulk(this);

    /// <summary>Our own tables only: the server's catalogues are shared with other databases and none of our business.</summary>
    public override void RefreshStatistics()
    {
        var statement = "analyze " + string.Join(", ", Model.GetEntityTypes().Select(t => t.GetTableName()));
        Database.ExecuteSqlRaw(statement);
    }

    public override string Folder => Directory.CreateDirectory("data").FullName;

    /// <summary>A rehearsal gives up before the server would look for deadlocks (one second), so that it never costs another session its work.</summary>
    protected internal override void LockForWriting()
    {
        if (IsRehearsal)
        {
            Database.ExecuteSql($"set local lock_timeout = '800ms'");
        }
        else
        {
            Database.ExecuteSql($"select pg_advisory_xact_lock({WriterLock})");
        }
    }

    protected internal override Db Beside(Actor actor) => new PostgresDb(options, actor, Protector);

    protected internal override (Db Db, string? Copy) Try() => (new PostgresDb(options, Actor, Protector) { IsRehearsal = true }, null);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
