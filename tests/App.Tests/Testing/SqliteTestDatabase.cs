using Microsoft.Data.Sqlite;

namespace Wengang.App.Tests.Testing;

/// <summary>A database file in a folder of its own under the temporary files.</summary>
internal sealed class SqliteTestDatabase : TestDatabase
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wengang-test-");

    public override string Connection => "sqlite:" + FilePath;

    private string FilePath => Path.Combine(_folder.FullName, "test.db");

    public override TestDatabase Copy()
    {
        var copy = new SqliteTestDatabase();
        using var from = new SqliteConnection(ConnectionString(FilePath));
        using var to = new SqliteConnection(ConnectionString(copy.FilePath));
        from.Open();
        to.Open();
        from.BackupDatabase(to);
        CopyKey(copy);
        return copy;
    }

    private void CopyKey(SqliteTestDatabase copy)
    {
        var keys = new DirectoryInfo(Path.Combine(_folder.FullName, "keys"));
        if (!keys.Exists)
            return;
        var target = copy._folder.CreateSubdirectory(keys.Name);
        foreach (var file in keys.GetFiles())
            file.CopyTo(Path.Combine(target.FullName, file.Name));
    }

    protected override void Remove()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static string ConnectionString(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString;
}
