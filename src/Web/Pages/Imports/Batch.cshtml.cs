using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.App.Jobs;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Imports;

/// <summary>One batch: its preview, what is to be decided, confirming and undoing it.</summary>
[Needs(Permission.ImportSheets)]
public sealed class BatchModel(CountySession session, JobBoard board) : ImportsPage(session)
{
    public BatchLine Line { get; private set; } = null!;

    public PreviewSummary Summary { get; private set; } = PreviewSummary.Nothing;

    public IReadOnlyList<BatchFile> Refused { get; private set; } = [];

    public JobView? Job { get; private set; }

    public IReadOnlyList<RowLine> Lines { get; private set; } = [];

    public DecisionList? Decisions { get; private set; }

    public RowState State { get; private set; }

    /// <summary>The worksheet whose rows are shown; null for all.</summary>
    public int? Place { get; private set; }

    public Pager Pager { get; private set; } = new(1, 0);

    public int Undecided => Decisions?.Open.Count() ?? 0;

    /// <summary>Rows that were decided to go back.</summary>
    public int LeftOut => Decisions?.Conflicts.Count(c => Decisions.Of(c)?.Choice == Choice.LeaveOut) ?? 0;

    /// <summary>Rows that a confirmation writes.</summary>
    public int ToWrite => Line.Sheets.Sum(s => s.Added + s.Changed) + (Decisions?.Conflicts.Count(c => Decisions.Of(c)?.Choice == Choice.Take) ?? 0);

    public int CountOf(RowState state) => Line.Sheets.Where(s => Place is null || s.Place == Place).Sum(s => RowStates.CountOf(s, state));

    public string Address(RowState state, int? place) => $"/imports/{Line.Batch.Id}?state={RowStates.List.CodeOf(state)}{(place is null ? "" : $"&sheet={place}")}";

    public IActionResult OnGet(long id, string? state, int? sheet, [FromQuery(Name = "p")] int page = 1) => Read(id, state, sheet, page) ? Page() : NotFound();

    public IActionResult OnGetRejects(long id) => BatchList.Find(Db, id) is { } line && RejectedRows.File(Db, line.Batch) is { } file
        ? File(file.Content, file.Name.EndsWith(".zip", StringComparison.Ordinal) ? "application/zip" : Xlsx.ContentType, file.Name)
        : NotFound();

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPostConfirm(long id) => After(id, BatchDesk.Confirm(Db, id), "已交给系统入库。", "还有没决定的行，或这一批已经处理过了。");

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPostDiscard(long id) => After(id, BatchDesk.Discard(Db, id), null, "这一批已经处理过了。");

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPostRest(long id, Choice choice) => After(id, BatchDesk.DecideRest(Db, id, null, choice), "已按您的决定重新核对。", "这一批已经处理过了。");

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPostUndo(long id, string? reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            return Read(id, null, null, 1) ? Unusable("请写明为什么撤销。") : NotFound();
        }

        return After(id, BatchDesk.Undo(Db, id, reason.Trim()), null, "这一批已经处理过了。");
    }

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPostAgain(long id, string? month)
    {
        if (!Period.TryParse(month?.Trim() ?? "", out var stated))
        {
            return Read(id, null, null, 1) ? Unusable("月份请写成 2023-06 的样子。") : NotFound();
        }

        return After(id, BatchDesk.PreviewAgain(Db, id, stated), null, "这一批已经处理过了。");
    }

    [Needs(Permission.ImportSheets)]
    public IActionResult OnPostDecide(long id, string[]? rows, string[]? choices)
    {
        var decided = new Dictionary<(int, int), Choice>();
        foreach (var (row, choice) in (rows ?? []).Zip(choices ?? []))
        {
            var parts = row.Split('-');
            if (parts.Length == 2 && int.TryParse(parts[0], CultureInfo.InvariantCulture, out var place) && int.TryParse(parts[1], CultureInfo.InvariantCulture, out var number)
                && Enum.TryParse<Choice>(choice, out var chosen))
            {
                decided[(place, number)] = chosen;
            }
        }

        return After(id, BatchDesk.Decide(Db, id, decided), $"已记下 {decided.Count} 行的决定。", "这一批已经处理过了。");
    }

    private IActionResult After(long id, bool done, string? well, string otherwise)
    {
        if (BatchList.Find(Db, id) is null)
        {
            return NotFound();
        }

        Done = done ? well : otherwise;
        return LocalRedirect($"/imports/{id}");
    }

    private bool Read(long id, string? state, int? place, int page)
    {
        // The order matters: a job that ends in between then shows as ended, never as waiting.
        if (BatchList.Find(Db, id) is not { } line || (place is not null && line.Sheets.All(s => s.Place != place)))
        {
            return false;
        }

        (Line, Place) = (line, place);
        Refused = [.. Db.Set<BatchFile>().AsNoTracking().Where(f => f.BatchId == id && f.Refused != null)];
        Job = line.Batch.JobId is { } job && JobQueue.Find(Db, job) is { } found ? new JobView(found, board.Of(job), true) : null;
        if (line.Batch.IsWorking)
        {
            return true;
        }

        Summary = PreviewFiles.ReadSummary(Db, id);
        Decisions = line.Sheets.Any(s => s.Conflicts > 0) ? new DecisionList(Db, line.Batch) : null;
        return ReadRows(state, page);
    }

    /// <summary>What needs a person is shown first.</summary>
    private bool ReadRows(string? state, int page)
    {
        State = RowStates.List.Entries.FirstOrDefault(e => e.Code == state)?.Value ?? RowStates.List.Entries.Select(e => e.Value).FirstOrDefault(s => CountOf(s) > 0);
        Pager = new Pager(page, CountOf(State));
        Lines = PreviewFiles.Stretch(Db, Line.Sheets.Where(s => Place is null || s.Place == Place), State, (page - 1) * Pager.Size, Pager.Size);
        return Pager.Exists;
    }
}
