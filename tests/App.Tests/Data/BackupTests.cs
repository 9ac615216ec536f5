using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Data.Backups;
using Wengang.App.Indicators;
using Wengang.App.Tests.Auditing;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Data;

public sealed class BackupTests : IDisposable
{
    private static readonly Actor Actor = Actor.Local("测试员");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wengang-backup-");

    private string BackupPath => Path.Combine(folder.FullName, "备份.wgb");

    public static TheoryData<DatabaseKind, DatabaseKind> Pairs => new(
        from a in Enum.GetValues<DatabaseKind>() from b in Enum.GetValues<DatabaseKind>() select (a, b));

    [Theory, MemberData(nameof(Pairs))]
    public void A_restored_database_is_the_same_on_either_kind(DatabaseKind from, DatabaseKind to)
    {
        using var county = AuditedCounties.Make(from);
        using var target = TestDatabase.Create(to);
        var restored = CountyDatabase.At(target.Connection, county.County.KeyPath);
        using var db = county.Open();
        var written = Backup.Write(db, BackupPath, OperationSource.Command);
        var read = Backup.Restore(restored, Actor, BackupPath, OperationSource.Command);
        Assert.Equal(written.HeadHash, read.HeadHash);
        using var copy = restored.Open(Actor);
        Assert.Equal(db.Set<Operation>().Count() + 1, copy.Set<Operation>().Count());
        Assert.True(AuditVerification.Run(copy).IsSound);
        Assert.Equal(Values(db), Values(copy));
        Assert.ThrowsAny<Exception>(() => copy.Database.ExecuteSqlRaw("delete from work_spell"));
        Assert.Equal(AuditedCounties.Person.Identity, copy.Protector.Open(copy.Set<App.People.Person>().Single().IdentityCipher));
    }

    [Theory, OnBothDatabases]
    public void A_database_with_content_is_never_overwritten(DatabaseKind kind)
    {
        using var county = AuditedCounties.Make(kind);
        using (var db = county.Open())
        {
            Backup.Write(db, BackupPath, OperationSource.Command);
        }

        var refused = Assert.Throws<InvalidOperationException>(() => Backup.Restore(county.County, Actor, BackupPath, OperationSource.Command));
        Assert.Contains("不会覆盖", refused.Message, StringComparison.Ordinal);
        using var after = county.Open();
        Assert.Equal(1, after.Set<App.Monitoring.WorkSpell>().Count());
    }

    [Fact]
    public void The_key_is_needed_and_never_in_the_file()
    {
        using var county = AuditedCounties.Make(DatabaseKind.Sqlite);
        using var db = county.Open();
        Backup.Write(db, BackupPath, OperationSource.Command);
        var key = File.ReadAllText(county.County.KeyPath).Trim();
        using (var zip = ZipFile.OpenRead(BackupPath))
        {
            foreach (var entry in zip.Entries)
            {
                using var content = new MemoryStream();
                using var stream = entry.Open();
                stream.CopyTo(content);
                Assert.Equal(-1, content.ToArray().AsSpan().IndexOf(Convert.FromBase64String(key)));
                Assert.Equal(-1, content.ToArray().AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(key)));
            }
        }

        var other = CountyDatabase.At("sqlite:" + Path.Combine(folder.FullName, "other", "new.db"));
        Directory.CreateDirectory(Path.GetDirectoryName(other.KeyPath)!);
        File.WriteAllText(other.KeyPath, Convert.ToBase64String(new byte[32]));
        var refused = Assert.Throws<InvalidOperationException>(() => Backup.Restore(other, Actor, BackupPath, OperationSource.Command));
        Assert.Contains("密钥", refused.Message, StringComparison.Ordinal);
        Assert.False(other.Exists);
    }

    [Fact]
    public void A_damaged_or_foreign_file_restores_nothing()
    {
        using var county = AuditedCounties.Make(DatabaseKind.Sqlite);
        using var db = county.Open();
        Backup.Write(db, BackupPath, OperationSource.Command);
        var target = CountyDatabase.At("sqlite:" + Path.Combine(folder.FullName, "new.db"));
        CopyKey(county.County, target);
        using (var zip = ZipFile.Open(BackupPath, ZipArchiveMode.Update))
        {
            zip.GetEntry("work_spell")!.Delete();
            using var stream = zip.CreateEntry("work_spell").Open();
            stream.WriteByte(0);
        }

        Assert.Contains("不完整", Refusal(target, BackupPath), StringComparison.Ordinal);
        File.WriteAllText(BackupPath, "不是备份");
        Assert.Contains("不是本系统的备份文件", Refusal(target, BackupPath), StringComparison.Ordinal);
        Assert.Contains("找不到", Refusal(target, BackupPath + "x"), StringComparison.Ordinal);
        Assert.False(target.Exists);
        Assert.Throws<InvalidOperationException>(() => Backup.Write(db, BackupPath, OperationSource.Command));
        Assert.Equal("不是备份", File.ReadAllText(BackupPath));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string Refusal(CountyDatabase target, string path) =>
        Assert.Throws<InvalidOperationException>(() => Backup.Restore(target, Actor, path, OperationSource.Command)).Message;

    private static List<(string, decimal?, decimal?)> Values(Db db) =>
        [.. Figures.Compute(db, IndicatorCatalogue.All, new DateOnly(2023, 6, 30)).Select(f => (f.Code, f.Value, f.FrozenValue))];

    private static void CopyKey(CountyDatabase from, CountyDatabase to)
    {
        if (from.KeyPath != to.KeyPath && File.Exists(from.KeyPath))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(to.KeyPath))!);
            File.Copy(from.KeyPath, to.KeyPath, overwrite: true);
        }
    }
}
