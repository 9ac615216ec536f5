using Wengang.App.Data.Backups;
using Wengang.App.Upkeep;

namespace Wengang.App.Tests.Upkeep;

public sealed class AgedFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wengang-aged-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Only_files_past_their_time_are_removed()
    {
        Put("old.xlsx", 3);
        Put("new.xlsx", 0);
        Assert.Equal(1, AgedFiles.Remove(folder.FullName, DateTime.UtcNow.AddDays(-1)));
        Assert.Equal(["new.xlsx"], folder.EnumerateFiles().Select(f => f.Name));
        Assert.Equal(0, AgedFiles.Remove(Path.Combine(folder.FullName, "none"), DateTime.UtcNow));
    }

    [Fact]
    public void Of_the_backups_only_condemned_ones_age()
    {
        Put("wengang-20200101-020000.backup", 900);
        Put("wengang-20200102-020000.backup.bad", 900);
        Put("wengang-20200103-020000.backup.bad", 0);
        Assert.Equal(1, new BackupFolder(folder.FullName).PruneCondemned(DateTime.UtcNow.AddDays(-90)));
        Assert.Equal(["wengang-20200101-020000.backup", "wengang-20200103-020000.backup.bad"], folder.EnumerateFiles().Select(f => f.Name).Order());
    }

    private void Put(string name, int days)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, "");
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(-days));
    }
}
