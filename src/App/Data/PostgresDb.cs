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

    protected internal override void LockForWriting() => Database.ExecuteSql($"select pg_advisory_xact_lock({WriterLock})");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<string>().UseCollation("C");
    }
}
