using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;

namespace Wengang.App.Data.Schema;

/// <summary>Creates a county's database, or brings an older one up to this version.</summary>
public static class SchemaUpgrade
{
    internal const string KeySetting = "key fingerprint";
    private const string NewerDatabase = "数据库是更新的版本建立的，请使用新版本的程序。";
    private const string OtherKey = "密钥与这个数据库不符：证件号码和电话无法读取。请放回建库时的密钥文件。";

    /// <summary>True when something was created or changed.</summary>
    /// <exception cref="InvalidOperationException">The key is not the one this database was made with.</exception>
    public static bool Run(CountyDatabase database, Actor actor)
    {
        if (database.FilePath is { } path)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        }

        var isNew = !database.Exists;
        using var db = database.OpenForUpgrade(actor);
        var pending = db.Database.GetPendingMigrations().ToList();
        if (pending.Count == 0)
        {
            CheckKey(db);
            return false;
        }

        // An index over millions of rows takes minutes on a busy machine, and an import may have to end first.
        db.Database.SetCommandTimeout(TimeSpan.Zero);
        db.Database.Migrate();
        if (isNew)
        {
            KeepToOwner(database);
        }

        AppendOnly.Protect(db);
        RowSecurity.Protect(db);
        using var operation = db.Begin(OperationKind.Upgrade, string.Join(", ", pending), OperationSource.Command);
        if (!db.Set<Setting>().Any(s => s.Key == KeySetting))
        {
            db.Add(new Setting { Key = KeySetting, Value = db.Protector.Fingerprint });
        }

        operation.Complete();
        CheckKey(db);
        return true;
    }

    /// <summary>Whatever the account's mask is: names are readable in the file. What SQLite lays beside it takes over its mode.</summary>
    private static void KeepToOwner(CountyDatabase database)
    {
        if (database.FilePath is { } path && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>What would keep an existing database from being upgraded, Chinese; null when nothing would. Changes nothing.</summary>
    internal static string? Problem(Db db)
    {
        if (!db.Database.GetAppliedMigrations().ToHashSet().IsSubsetOf(db.Database.GetMigrations()))
        {
            return NewerDatabase;
        }

        return db.Set<Setting>().AsNoTracking().Single(s => s.Key == KeySetting).Value == db.Protector.Fingerprint ? null : OtherKey;
    }

    /// <summary>Refuses a database that this version did not prepare.</summary>
    public static void Check(Db db)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = db.Database.GetAppliedMigrations().ToHashSet();
        if (!applied.IsSubsetOf(known))
        {
            throw new InvalidOperationException(NewerDatabase);
        }

        if (applied.Count < known.Count)
        {
            throw new InvalidOperationException("数据库需要先升级到本版本，请运行 wengang init。");
        }

        CheckKey(db);
    }

    /// <summary>Fingerprint of the key a database belongs to; null when it does not say so yet.</summary>
    internal static string? KeyOf(Func<Db> open)
    {
        using var db = open();
        return db.Database.GetAppliedMigrations().Any() ? KeyOf(db) : null;
    }

    /// <summary>Refuses to write with a key that another process exchanged meanwhile.</summary>
    /// <exception cref="InvalidOperationException">The database belongs to another key by now.</exception>
    internal static void RequireKey(Db db)
    {
        if (KeyOf(db) is { } now && now != db.Protector.Fingerprint)
        {
            throw new InvalidOperationException("这个数据库的密钥已经更换，请重新启动程序。");
        }
    }

    private static string? KeyOf(Db db) => db.Set<Setting>().AsNoTracking().Where(s => s.Key == KeySetting).Select(s => s.Value).FirstOrDefault();

    /// <summary>Refuses to work on with a key that cannot read what is there.</summary>
    private static void CheckKey(Db db)
    {
        var expected = db.Set<Setting>().AsNoTracking().Single(s => s.Key == KeySetting).Value;
        if (expected != db.Protector.Fingerprint)
        {
            throw new InvalidOperationException(OtherKey);
        }
    }
}
