using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data.Schema;

namespace Wengang.App.Data.Backups;

/// <summary>
/// Puts a whole database into one file and brings it back, on either kind of database. Sealed values stay sealed and the key is never in the
/// file: keep the key file elsewhere, without it a restored database cannot be read.
/// </summary>
public static class Backup
{
    /// <summary>Writes what the database holds at this moment. The file appears whole or not at all; an older backup of that name is replaced.</summary>
    /// <exception cref="InvalidOperationException">The file is there and is no backup; the message is for the user.</exception>
    public static BackupManifest Write(Db db, string path, OperationSource source)
    {
        if (File.Exists(path) && !BackupFile.IsBackup(path))
        {
            throw new InvalidOperationException($"{path} 已存在，且不是备份文件；请换一个文件名。");
        }

        using (var operation = db.Begin(OperationKind.Backup, $"备份到 {Path.GetFileName(path)}", source))
        {
            operation.Complete();
        }

        return Durable.Write(path, file =>
        {
            var tables = TableStore.Of(db);
            using var snapshot = new Snapshot(db);
            using var backup = new BackupFile.Writer(file);
            var stored = TableShape.All(db.Model).ConvertAll(t => new BackupTable(t.Name, [.. t.Columns.Select(c => c.Name)], backup.Write(t, tables.Read(t))));
            var head = db.Set<Operation>().AsNoTracking().OrderByDescending(o => o.Sequence).First();
            var manifest = new BackupManifest(BackupManifest.CurrentFormat, head.At, head.Sequence, Convert.ToHexStringLower(head.Hash), db.Protector.Fingerprint, stored);
            backup.Write(manifest);
            return manifest;
        });
    }

    /// <summary>
    /// Makes a new database of a backup and verifies its audit chain. The target must not exist or be empty (on PostgreSQL: an existing
    /// database without content), and the key the backup was made with must be in its place.
    /// </summary>
    /// <exception cref="InvalidOperationException">The target holds data, the key is another, or the backup is damaged; the message is for the user.</exception>
    public static BackupManifest Restore(CountyDatabase target, Actor actor, string path, OperationSource source)
    {
        using var backup = BackupFile.Open(path);
        if (target.FilePath is not { } file)
        {
            Fill(target, actor, backup, source);
            return backup.Manifest;
        }

        if (File.Exists(file) && new FileInfo(file).Length > 0)
        {
            throw new InvalidOperationException($"{file} 已有数据库，恢复不会覆盖它；请换一个位置，或先把它移走。");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        Durable.Replace(file, unfinished =>
        {
            Fill(CountyDatabase.At("sqlite:" + unfinished, target.KeyPath), actor, backup, source);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        });
        return backup.Manifest;
    }

    private static void Fill(CountyDatabase target, Actor actor, BackupFile backup, OperationSource source)
    {
        target.UseKey(backup.Manifest.KeyFingerprint);
        using var db = target.Open(actor);
        Check(db, backup.Manifest);
        db.Database.Migrate();
        using (var transaction = db.Database.BeginTransaction())
        {
            Copy(db, backup);
            var report = AuditVerification.Run(db);
            if (!report.IsSound || Convert.ToHexStringLower(report.HeadHash) != backup.Manifest.HeadHash)
            {
                throw new InvalidOperationException("备份文件的内容通不过核验，没有恢复：" + string.Join(' ', report.Problems.Take(3)));
            }

            transaction.Commit();
        }

        AppendOnly.Protect(db);
        RowSecurity.Protect(db);
        using var operation = db.Begin(OperationKind.Restore, $"从第{backup.Manifest.HeadSequence}号操作时的备份恢复", source);
        operation.Complete();
    }

    private static void Check(Db db, BackupManifest manifest)
    {
        if (db.Protector.Fingerprint != manifest.KeyFingerprint)
        {
            throw new InvalidOperationException("密钥不是做这个备份时的密钥，恢复后证件号码和电话将无法读取。请先把原来的密钥文件放回原处。");
        }

        if (db.Database.GetAppliedMigrations().Any() && db.Set<Operation>().Any())
        {
            throw new InvalidOperationException("目标数据库里已有数据，恢复不会覆盖它；请换一个空的数据库。");
        }
    }

    private static void Copy(Db db, BackupFile backup)
    {
        var tables = TableStore.Of(db);
        foreach (var shape in TableShape.All(db.Model))
        {
            var stored = backup.Manifest.Tables.FirstOrDefault(t => t.Name == shape.Name);
            if (stored is null || !stored.Columns.SequenceEqual(shape.Columns.Select(c => c.Name)))
            {
                throw new InvalidOperationException($"备份出自另一个版本的系统（{shape.Name} 表不同）；请用做备份时的版本恢复，再升级。");
            }

            var rows = tables.Write(shape, backup.Read(shape));
            if (rows != stored.Rows)
            {
                throw new InvalidOperationException($"备份文件不完整：{shape.Name} 表应有{stored.Rows}行，只读到{rows}行。");
            }
        }
    }
}
