using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.App.Regions;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Intake.Receiving;

/// <summary>Takes dropped files in: keeps what can be read, says of the rest why not, and has the batch previewed.</summary>
public static class Receiver
{
    private const int LongestName = 120;

    /// <summary>The new batch; null when none of the files was meant for import.</summary>
    /// <param name="db">The session.</param>
    /// <param name="files">What was dropped.</param>
    /// <param name="parent">The batch whose rejected rows were mended; null for a new one.</param>
    /// <param name="stated">The month to take where a worksheet says none.</param>
    /// <exception cref="ArgumentException">Too much at once; the message is for the user.</exception>
    public static ImportBatch? Receive(Db db, IReadOnlyList<DroppedFile> files, long? parent = null, Period? stated = null)
    {
        var wanted = files.Where(f => !IsLitter(NameOf(f.Name))).ToList();
        Check(wanted);
        if (wanted.Count == 0)
        {
            return null;
        }

        var now = DateTime.UtcNow;
        var batch = new ImportBatch
        {
            Id = Ids.Next(), RegionCode = RegionOf(db), User = db.Actor.User, Post = db.Actor.Post, At = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond)),
            State = BatchState.Uploaded, ParentId = parent, Stated = stated,
        };
        try
        {
            Keep(db, batch, [.. wanted.Select(f => Store(db, batch, f))]);
            return batch;
        }
        catch
        {
            BatchFolder.Remove(db, batch.Id);
            throw;
        }
    }

    private static void Keep(Db db, ImportBatch batch, List<BatchFile> stored)
    {
        using var operation = db.Begin(OperationKind.ImportPrepared, $"上传 {Names(stored)}", OperationSource.Page);
        db.Add(batch);
        db.AddRange(stored);
        if (stored.Exists(f => f.Refused is null))
        {
            // A file may be named after a person, and the list of jobs is read by whoever runs the system.
            batch.JobId = JobQueue.Enqueue(db, IntakeJobs.Preview, $"核对导入的 {stored.Count} 个文件", IntakeJobs.Argument(batch)).Id;
        }
        else
        {
            (batch.State, batch.ClosedAt, batch.Words) = (BatchState.Discarded, operation.At, "这一批里没有能导入的文件，原因见下面；改好后请重新放一次。");
        }

        operation.Complete();
    }

    internal static string Names(IReadOnlyCollection<BatchFile> files) =>
        string.Join('、', files.Take(3).Select(f => f.Name)) + (files.Count > 3 ? $" 等 {files.Count} 个文件" : "");

    private static void Check(List<DroppedFile> files)
    {
        if (files.Count > DropLimits.Files)
        {
            throw new ArgumentException($"一次最多放 {DropLimits.Files} 个文件，您放了 {files.Count} 个，请分几次导入。");
        }

        if (files.Sum(f => f.Bytes) > DropLimits.Bytes)
        {
            throw new ArgumentException($"一次最多放 {DropLimits.Bytes >> 20} MB，请分几次导入。");
        }
    }

    /// <summary>What a file is, is told by what it holds.</summary>
    private static BatchFile Store(Db db, ImportBatch batch, DroppedFile dropped)
    {
        var file = File(batch, dropped, null);
        if (dropped.Bytes > DropLimits.FileBytes)
        {
            return File(batch, dropped, $"文件超过 {DropLimits.FileBytes >> 20} MB，请拆分成几个文件后再导入。");
        }

        var path = BatchFolder.FileOf(db, batch.Id, file);
        BatchFolder.Make(Path.GetDirectoryName(path)!);
        using (var source = dropped.Open())
        using (var target = System.IO.File.Create(path))
        {
            source.CopyTo(target);
        }

        try
        {
            using var workbook = Workbook.Open(path);
            return file;
        }
        catch (UnusableWorkbookException e)
        {
            System.IO.File.Delete(path);
            return File(batch, dropped, e.Message);
        }
    }

    private static BatchFile File(ImportBatch batch, DroppedFile dropped, string? refused) => new()
    {
        Id = Ids.Next(), BatchId = batch.Id, RegionCode = batch.RegionCode, Name = NameOf(dropped.Name), Bytes = dropped.Bytes, Refused = refused,
    };

    /// <summary>The county or township the actor's post reaches.</summary>
    private static string RegionOf(Db db) =>
        db.Actor.Scope.From.Length > 0
            ? db.Actor.Scope.From.PadRight(12, '0')
            : db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.County).OrderBy(d => d.Code).Select(d => d.Code).FirstOrDefault() ?? ImportBatch.NoRegion;

    /// <summary>The last part of the name, whatever the sender's system; harmless on ours.</summary>
    private static string NameOf(string sent)
    {
        var name = sent[(sent.LastIndexOfAny(['/', '\\']) + 1)..].Trim();
        name = string.Concat(name.Select(c => char.IsControl(c) || c is ':' or '*' or '?' or '"' or '<' or '>' or '|' ? '_' : c)).TrimStart('.');
        var ending = Path.GetExtension(name);
        name = name.Length <= LongestName ? name : name[..(LongestName - ending.Length)] + ending;
        return name.Length == 0 ? "未命名" : name;
    }

    /// <summary>Lock files of open workbooks and what systems put into folders.</summary>
    private static bool IsLitter(string name) =>
        name.StartsWith("~$", StringComparison.Ordinal) || name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase)
        || name.Equals("DS_Store", StringComparison.OrdinalIgnoreCase);
}
