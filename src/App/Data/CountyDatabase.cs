using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data.Schema;
using Wengang.App.Protection;

namespace Wengang.App.Data;

/// <summary>A county's database, named as users name it: <c>sqlite:PATH</c> or a PostgreSQL connection string.</summary>
public sealed class CountyDatabase
{
    public const string Variable = "WENGANG_DB";

    private const string SqlitePrefix = "sqlite:";
    private readonly DbContextOptions<SqliteDb>? sqlite;
    private readonly DbContextOptions<PostgresDb>? postgres;
    private DbContextOptions<PostgresDb>? apart;
    private FieldProtector? protector;

    private CountyDatabase(DbContextOptions<SqliteDb>? sqlite, DbContextOptions<PostgresDb>? postgres, string keyPath, string? filePath) =>
        (this.sqlite, this.postgres, KeyPath, FilePath) = (sqlite, postgres, keyPath, filePath);

    /// <summary>Path of the embedded database; null on PostgreSQL.</summary>
    public string? FilePath { get; }

    /// <summary>Where the secret key is kept unless the environment gives it.</summary>
    public string KeyPath { get; }

    /// <param name="connection">Null: the environment variable WENGANG_DB, else data/wengang.db below the current folder.</param>
    /// <param name="keyPath">Where the key is kept; null: in keys/ beside the database file, in data/keys/ for PostgreSQL.</param>
    /// <exception cref="ArgumentException">Neither form.</exception>
    public static CountyDatabase At(string? connection, string? keyPath = null)
    {
        var text = connection ?? Environment.GetEnvironmentVariable(Variable) ?? SqlitePrefix + Path.Combine("data", "wengang.db");
        if (text.StartsWith(SqlitePrefix, StringComparison.OrdinalIgnoreCase))
        {
            return Sqlite(text[SqlitePrefix.Length..], keyPath);
        }

        return text.Contains('=', StringComparison.Ordinal)
            ? new CountyDatabase(null, Postgres(PostgresSetup.Pooled(text)), keyPath ?? Path.Combine("data", "keys", "wengang.key"), null) { apart = Postgres(PostgresSetup.Apart(text)) }
            : throw new ArgumentException($"看不懂数据库位置“{text}”：应写成 sqlite:文件路径，或 PostgreSQL 连接串（Host=…;Database=…）。");
    }

    /// <summary>A session for <paramref name="actor"/> on a database that <see cref="Upgrade"/> has prepared.</summary>
    public Db Open(Actor actor) => Create(actor, protector ??= Protector(create: false));

    /// <summary>
    /// As <see cref="Open"/>, on a connection that nobody else uses: for the one thread for which everybody waits. Requests may hold all other
    /// connections while they wait for it. One at a time.
    /// </summary>
    public Db OpenApart(Actor actor) => apart is null ? Open(actor) : new PostgresDb(apart, actor, protector ??= Protector(create: false));

    /// <summary>A session on a database that this version has prepared, with the key that belongs to it.</summary>
    /// <exception cref="InvalidOperationException">The database is older or newer than this version, or the key is another.</exception>
    public Db OpenChecked(Actor actor)
    {
        var db = Open(actor);
        try
        {
            SchemaUpgrade.Check(db);
            return db;
        }
        catch
        {
            db.Dispose();
            throw;
        }
    }

    /// <summary>A session on the upgraded database, with the key made when the database is new.</summary>
    internal Db OpenForUpgrade(Actor actor) => Create(actor, protector ??= Protector(create: true));

    /// <summary>Whether there is a database that could be opened.</summary>
    public bool Exists => FilePath is null || File.Exists(FilePath);

    private static DbContextOptions<PostgresDb> Postgres(string connection) =>
        new DbContextOptionsBuilder<PostgresDb>().UseNpgsql(connection).AddInterceptors(PostgresSetup.Instance).Options;

    private static CountyDatabase Sqlite(string path, string? keyPath)
    {
        if (path.Length == 0)
        {
            throw new ArgumentException("sqlite: 后面缺少文件路径。");
        }

        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var text = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 60 }.ToString();
        var options = new DbContextOptionsBuilder<SqliteDb>().UseSqlite(text).AddInterceptors(SqliteSetup.Instance).Options;
        return new CountyDatabase(options, null, keyPath ?? Path.Combine(folder, "keys", "wengang.key"), path);
    }

    /// <summary>From here on the key with this fingerprint is used, if it is at hand: a backup may be older than an exchange of keys.</summary>
    internal void UseKey(string fingerprint) => protector = KeyRing.Load(KeyPath, create: false).Of(fingerprint);

    /// <summary>Of several keys at hand the database says which is its own; while they are exchanged that is the old one to the last moment.</summary>
    private FieldProtector Protector(bool create)
    {
        var ring = KeyRing.Load(KeyPath, create && !HasData());
        return ring.Keys.Count == 1 || !HasData() ? ring.Of(null) : ring.Of(SchemaUpgrade.KeyOf(() => Create(Actor.Nobody, ring.Keys[0])));
    }

    /// <summary>A key may only be made for a database that holds nothing yet.</summary>
    private bool HasData()
    {
        if (FilePath is not null)
        {
            return File.Exists(FilePath);
        }

        using var db = Create(Actor.Nobody, new FieldProtector(new byte[32]));
        return db.Database.CanConnect() && db.Database.GetAppliedMigrations().Any();
    }

    private Db Create(Actor actor, FieldProtector key) =>
        sqlite is not null ? new SqliteDb(sqlite, actor, key) : new PostgresDb(postgres!, actor, key);
}
