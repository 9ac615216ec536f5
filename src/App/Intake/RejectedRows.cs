using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Intake.Preview;
using Wengang.App.Intake.Receiving;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Intake;

/// <summary>The workbooks of a batch with the rows that were sent back marked, to be mended and dropped again.</summary>
public static class RejectedRows
{
    /// <summary>One workbook, or an archive of several; null when nothing was sent back or the files are gone.</summary>
    public static (string Name, byte[] Content)? File(Db db, ImportBatch batch)
    {
        var marks = Marks(db, batch);
        var files = db.Set<BatchFile>().AsNoTracking().Where(f => f.BatchId == batch.Id && f.Refused == null).OrderBy(f => f.Id).ToList();
        var made = files.Where(f => !batch.FilesGone && marks.ContainsKey(f.Id)).Select(f => (Name: NameOf(f), Content: Copy(db, batch, f, marks[f.Id]))).ToList();
        return made.Count switch
        {
            0 => null,
            1 => made[0],
            _ => ($"退回表_{batch.At.ToLocalTime():yyyyMMdd}.zip", Zip(made)),
        };
    }

    private static Dictionary<long, List<SheetRejects>> Marks(Db db, ImportBatch batch)
    {
        var decisions = new DecisionList(db, batch);
        var back = decisions.Conflicts.Where(l => decisions.Of(l)?.Choice == Choice.LeaveOut).ToLookup(l => l.Place);
        var marks = new Dictionary<long, List<SheetRejects>>();
        foreach (var sheet in db.Set<BatchSheet>().AsNoTracking().Where(s => s.BatchId == batch.Id && s.Rejected + s.Conflicts > 0).OrderBy(s => s.Place).ToList())
        {
            var rows = PreviewFiles.Rows(db, batch.Id, sheet.Place, RowState.Rejected).Concat(back[sheet.Place]).Select(Mark).ToList();
            if (rows.Count > 0)
            {
                marks.TryAdd(sheet.FileId, []);
                marks[sheet.FileId].Add(new SheetRejects(sheet.Name, sheet.HeadingRow, rows));
            }
        }

        return marks;
    }

    private static RejectedRow Mark(RowLine line) => new(
        line.Row,
        line.Notes.Count > 0 ? string.Join('；', line.Notes.Select(n => n.Advice)) : line.Conflict is { } kind ? ConflictKinds.List.NameOf(kind) + "，请核对" : "请核对",
        [.. line.Notes.Where(n => n.Column >= 0).Select(n => n.Column).Distinct()]);

    private static byte[] Copy(Db db, ImportBatch batch, BatchFile file, List<SheetRejects> marks)
    {
        var target = Path.Combine(BatchFolder.Of(db, batch.Id), $"{Guid.CreateVersion7():N}.xlsx");
        try
        {
            RejectedCopy.Write(BatchFolder.FileOf(db, batch.Id, file), target, marks);
            return System.IO.File.ReadAllBytes(target);
        }
        finally
        {
            System.IO.File.Delete(target);
        }
    }

    private static string NameOf(BatchFile file)
    {
        var stem = Path.GetFileNameWithoutExtension(file.Name);
        return (stem.EndsWith("_退回", StringComparison.Ordinal) ? stem : stem + "_退回") + ".xlsx";
    }

    private static byte[] Zip(List<(string Name, byte[] Content)> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var ((name, content), i) in files.Select((f, i) => (f, i)))
            {
                var taken = files.Take(i).Any(f => f.Name == name);
                using var entry = zip.CreateEntry(taken ? $"{i + 1}_{name}" : name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
