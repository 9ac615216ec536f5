using System.Security.Cryptography;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;

namespace Wengang.App.Imports.Running;

/// <summary>Imports what a plan has found: each file wholly or not at all.</summary>
/// <param name="db">A session that may write.</param>
/// <param name="importers">Who takes the rows of which kind.</param>
/// <param name="frozen">The months whose figures are frozen.</param>
/// <param name="progress">Told the file, the worksheet and the rows done so far.</param>
public sealed class ImportRun(
    Db db,
    IReadOnlyDictionary<string, Func<SheetContext, SheetImporter>> importers,
    IReadOnlySet<Period> frozen,
    Action<PlannedSheet, int>? progress = null)
{
    private const int ProgressEvery = 5_000;

    private readonly List<SheetResult> results = [];
    private readonly List<ImportProblem> problems = [];
    private RunMemory memory = new();

    public ImportResult Run(ImportPlan plan)
    {
        problems.AddRange(plan.Problems);
        foreach (var group in plan.Groups)
        {
            Import([.. group]);
        }

        if (results.Exists(r => r.Tally.Added + r.Tally.Changed > 0))
        {
            db.RefreshStatistics();
        }

        return new ImportResult(results, problems);
    }

    /// <summary>A file that turns out damaged half-way is left out, and what was to go in with it is tried again without it.</summary>
    private void Import(List<PlannedSheet> group)
    {
        while (group.Count > 0)
        {
            var done = new List<SheetResult>();
            try
            {
                Write(group, done);
                results.AddRange(done);
                problems.AddRange(done.Where(IsFrozen).Select(Frozen));
                return;
            }
            catch (Exception e) when (e is UnusableWorkbookException or IOException)
            {
                var bad = group[done.Count - 1];
                var (reason, sentence) = e is UnusableWorkbookException unusable ? (unusable.Reason, e.Message) : ("unreadable", $"文件读不下去（{e.Message}），请确认文件还在原处且没有被占用后再导入。");
                problems.Add(new ImportProblem(bad.FileName, bad.Sheet, reason, "本文件没有任何内容入库：" + sentence));
                group.RemoveAll(s => s.Path == bad.Path);
                memory = new RunMemory();
            }
        }
    }

    private void Write(List<PlannedSheet> group, List<SheetResult> done)
    {
        var files = string.Join("、", group.Select(s => s.FileName).Distinct());
        using var operation = db.Begin(OperationKind.Import, $"导入 {files}", OperationSource.Import);
        foreach (var sheet in group)
        {
            if (sheet.Map.Kind.Rank > 0 && !db.Set<Division>().Any())
            {
                problems.Add(new ImportProblem(sheet.FileName, sheet.Sheet, "no_divisions", "还没有行政区划，不知道是哪个县、哪些乡镇；请先导入行政区划表（区划代码、名称），再导入本表。"));
                continue;
            }

            var tally = new SheetTally();
            done.Add(new SheetResult(sheet, tally));
            Write(sheet, tally);
        }

        operation.Complete();
    }

    private void Write(PlannedSheet sheet, SheetTally tally)
    {
        var source = new ImportSource
        {
            Id = Ids.Next(), FileName = sheet.FileName, Sheet = sheet.Sheet, Kind = sheet.Map.Kind.Key, ObservedOn = sheet.ObservedOn,
            FileHash = HashOf(sheet.Path), At = db.Operation!.At,
        };
        var repeated = db.Set<ImportSource>().Any(s => s.FileHash == source.FileHash && s.Sheet == source.Sheet);
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

    private bool IsFrozen(SheetResult result) =>
        frozen.Contains(Period.Of(result.Sheet.ObservedOn)) && result.Tally.Added + result.Tally.Changed > 0;

    private static ImportProblem Frozen(SheetResult result) => new(
        result.Sheet.FileName,
        result.Sheet.Sheet,
        "month_frozen",
        $"{Period.Of(result.Sheet.ObservedOn)} 已冻结：上报数保持不变；本表新增 {result.Tally.Added} 行、更正 {result.Tally.Changed} 行已作为冻结后的更正入库，数据表会在上报数旁另列更正数，请核对。");
}
