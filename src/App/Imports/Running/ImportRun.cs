using Wengang.App.Auditing;
using Wengang.App.Data;
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
                problems.AddRange(FrozenMonths.Problems(done, frozen));
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
        var pass = new SheetPass(db, importers, memory, progress);
        foreach (var sheet in group)
        {
            if (pass.Hindrance(sheet) is { } hindrance)
            {
                problems.Add(hindrance);
                continue;
            }

            var tally = new SheetTally();
            done.Add(new SheetResult(sheet, tally));
            pass.Write(sheet, tally);
        }

        operation.Complete();
    }
}
