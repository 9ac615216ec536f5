using System.Security.Cryptography;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Imports.Running;

/// <summary>Writes worksheets into the operation that is open.</summary>
/// <param name="db">A session with an open operation.</param>
/// <param name="importers">Who takes the rows of which kind.</param>
/// <param name="memory">What the worksheets of the run share.</param>
/// <param name="progress">Told the worksheet and the rows done so far.</param>
public sealed class SheetPass(
    Db db, IReadOnlyDictionary<string, Func<SheetContext, SheetImporter>> importers, RunMemory memory, Action<PlannedSheet, int>? progress = null)
{
    private const int ProgressEvery = 5_000;

    /// <summary>Why the worksheet cannot be imported at all; null when it can.</summary>
    public ImportProblem? Hindrance(PlannedSheet sheet)
    {
        if (sheet.Map.Kind.Rank == 0)
        {
            return db.Actor.Scope == Scope.Everything || db.Actor.Scope.From.Length <= 6
                ? null
                : new ImportProblem(sheet.FileName, sheet.Sheet, "out_of_scope", $"{sheet.Map.Kind.Name}由县里维护，乡镇不能导入，请交由县里办理。");
        }

        return db.Set<Division>().Any()
            ? null
            : new ImportProblem(sheet.FileName, sheet.Sheet, "no_divisions", "还没有行政区划，不知道是哪个县、哪些乡镇；请先导入行政区划表（区划代码、名称），再导入本表。");
    }

    public void Write(PlannedSheet sheet, SheetTally tally)
    {
        var source = new ImportSource
        {
            Id = Ids.Next(), FileName = sheet.FileName, Sheet = sheet.Sheet, Kind = sheet.Map.Kind.Key, ObservedOn = sheet.ObservedOn,
            FileHash = HashOf(sheet.Path), At = db.Operation!.At,
        };
        var repeated = UndoneImport.Standing(db).Any(s => s.FileHash == source.FileHash && s.Sheet == source.Sheet);
        db.Bulk.Insert([source]);
        using var workbook = Workbook.Open(sheet.Path);
        var importer = importers[sheet.Map.Kind.Key](new SheetContext(db, sheet.Map, source, tally, repeated, memory));
        var reader = new RowReader(sheet.Map);
        foreach (var row in new DataRows(sheet.Map).Of(workbook.Worksheets[sheet.Index]))
        {
            reader.Start(row);
            importer.Take(reader);
            if (tally.Rows % ProgressEvery == 0)
            {
                progress?.Invoke(sheet, tally.Rows);
            }
        }

        importer.Finish();
        progress?.Invoke(sheet, tally.Rows);
    }

    private byte[] HashOf(string path) => (byte[])memory.Get(("file hash", path), () =>
    {
        using var file = File.OpenRead(path);
        return SHA256.HashData(file);
    });
}
