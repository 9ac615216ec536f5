using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Wengang.App.Access;
using Wengang.App.Data.Writing;
using Wengang.App.Protection;

namespace Wengang.App.Data;

/// <summary>The embedded database: one file, write-ahead log.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options, Actor actor, FieldProtector protector) : Db(options, actor, protector)
{
    public override Bulk Bulk => field ??= new SqliteBulk(this);

    public override string Folder => Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource))!;

    public override void RefreshStatistics() => Database.ExecuteSqlRaw("pragma analysis_limit = 1000; analyze");

    protected internal override void LockForWriting()
    {
        // A transaction of this provider begins IMMEDIATE and so already holds the only write lock.
        Database.ExecuteSqlRaw(SqliteSetup.ForWriting);
    }

    protected internal override Db Beside(Actor actor) => new SqliteDb(options, actor, Protector);

    protected internal override (Db Db, string? Copy) Try()
    {
        var path = Rehearsal.CopyOf((SqliteConnection)Database.GetDbConnection(), Folder);
        var text = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        var copied = new DbContextOptionsBuilder<SqliteDb>().UseSqlite(text).AddInterceptors(SqliteSetup.Instance).Options;
        return (new SqliteDb(copied, Actor, Protector) { IsRehearsal = true }, path);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<MicrosecondConverter>();
    }

    /// <summary>Instants as microseconds since 1970: short, and ordered as numbers.</summary>
    private sealed class MicrosecondConverter() : ValueConverter<DateTime, long>(
        d => (d.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
        n => DateTime.UnixEpoch.AddTicks(n * TimeSpan.TicksPerMicrosecond));
}
