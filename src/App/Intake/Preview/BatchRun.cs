using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Learning;
using Wengang.App.Imports.Running;
using Wengang.App.Indicators;
using Wengang.App.Intake.Comparing;
using Wengang.App.Intake.Receiving;
using Wengang.App.Spreadsheets;

namespace Wengang.App.Intake.Preview;

/// <summary>
/// Imports a whole batch into the operation that is open. Preview and confirmation are this same run; they differ only in what
/// becomes of the operation, so that they cannot disagree.
/// </summary>
internal sealed class BatchRun
{
    private readonly ImportBatch batch;
    private readonly Dictionary<string, BatchFile> files;
    private readonly ImportPlan plan;
    private readonly List<ImportProblem> damaged = [];
    private readonly HashSet<string> leftOut = [];

    /// <summary>Looks at the files; writes nothing.</summary>
    public BatchRun(Db db, ImportBatch batch, IReadOnlyList<long>? damagedBefore = null)
    {
        this.batch = batch;
        files = db.Set<BatchFile>().AsNoTracking().Where(f => f.BatchId == batch.Id && f.Refused == null).OrderBy(f => f.Id).AsEnumerable()
            .ToDictionary(f => BatchFolder.FileOf(db, batch.Id, f));
        plan = ImportPlan.Make(files.Keys, batch.Stated, DateOnly.FromDateTime(batch.At.ToLocalTime()), HeadingMemory.Kinds(db));
        leftOut.UnionWith(files.Where(f => damagedBefore?.Contains(f.Value.Id) == true).Select(f => f.Key));
    }

    public IReadOnlyCollection<BatchFile> Files => files.Values;

    /// <summary>Leaves a damaged file out of the next attempt.</summary>
    public void LeaveOut(DamagedFileException file)
    {
        damaged.Add(file.Problem);
        leftOut.Add(file.Path);
    }

    /// <param name="db">A session with an open operation.</param>
    /// <param name="tools">Who takes the rows.</param>
    /// <param name="recording">Who writes down what becomes of them.</param>
    /// <param name="progress">Told the worksheet, its place, how many there are and the rows done so far.</param>
    public PreviewSummary Write(Db db, IntakeTools tools, Recording recording, Action<string, int, int, int> progress)
    {
        var problems = plan.Problems.Concat(damaged).ToList();
        var results = new List<SheetResult>();
        var sheets = plan.Groups.SelectMany(g => g).Where(s => !leftOut.Contains(s.Path)).ToList();
        var place = 0;
        var pass = new SheetPass(
            db, tools.Importers, new RunMemory { Watch = recording, Elsewhere = ElsewhereBook.Of(db) }, (s, rows) => progress($"{s.FileName} · {s.Map.Kind.Name}", place, sheets.Count, rows));
        foreach (var sheet in sheets)
        {
            place++;
            if (pass.Hindrance(sheet) is { } hindrance)
            {
                problems.Add(hindrance);
                continue;
            }

            var tally = new SheetTally();
            Take(pass, recording, sheet, tally);
            results.Add(new SheetResult(sheet, tally));
        }

        var frozen = db.Set<FrozenFigure>().AsNoTracking().Select(f => f.Month).Distinct().ToHashSet();
        problems.AddRange(FrozenMonths.Problems(results, frozen));
        problems.AddRange(results.SelectMany(r => r.Tally.Notes.Select(n => new ImportProblem(r.Sheet.FileName, r.Sheet.Sheet, "note", $"{n.Key}（{n.Value} 行）"))));
        return new PreviewSummary(problems, [.. plan.Unknown.Select(Explained)], [.. leftOut.Select(p => files[p].Id)]);
    }

    private void Take(SheetPass pass, Recording recording, PlannedSheet sheet, SheetTally tally)
    {
        var file = files[sheet.Path];
        recording.Begin(file.Id, sheet);
        try
        {
            pass.Write(sheet, tally);
        }
        catch (Exception e) when (e is UnusableWorkbookException or IOException)
        {
            var (reason, sentence) = e is UnusableWorkbookException unusable ? (unusable.Reason, e.Message) : ("unreadable", "文件读不下去，请重新上传。");
            throw new DamagedFileException(sheet.Path, new ImportProblem(sheet.FileName, sheet.Sheet, reason, "本文件没有任何内容入库：" + sentence), e);
        }

        recording.End(batch, file.Id, sheet);
    }

    private UnknownSheetNote Explained(UnknownTable table) =>
        new(files[table.Path].Id, files[table.Path].Name, table.Index, table.Sheet, table.HeadingRow, table.Kind, table.IsKnown);
}
