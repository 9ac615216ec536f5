using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Findings;
using Wengang.App.Findings.Listing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Findings;

namespace Wengang.Web.Pages.Findings;

/// <summary>数据核查: what the data rules found, as a list to work through.</summary>
[Needs(Permission.ReadFindings)]
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    private const int RunsShown = 13;

    public FindingBoard Board { get; private set; } = null!;

    public FindingFilter Filter { get; private set; } = FindingFilter.All;

    /// <summary>The state as the address names it.</summary>
    public string State { get; private set; } = "open";

    public IReadOnlyList<FindingLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    /// <summary>What was wrong with the form; null when nothing was.</summary>
    public string? Problem { get; private set; }

    /// <summary>The findings that are ticked.</summary>
    public IReadOnlyCollection<long> Ticked { get; private set; } = [];

    /// <summary>What was written in the form.</summary>
    public FindingAnswer Answer { get; private set; } = new();

    public string Address => Link(FindingAddress.Text(Filter, State));

    public bool MayDecide => May(Permission.DecideFindings);

    /// <summary>Running and striking off is for those who see the whole county.</summary>
    public bool MayStrike => MayDecide && (Actor.Role is not { } role || Roles.ReachOf(role) == RoleReach.County);

    public IEnumerable<IReadOnlyList<FindingRunCount>> Runs => Board.Runs.TakeLast(RunsShown);

    public IActionResult OnGet([FromQuery(Name = "p")] int page = 1) => Load(page) ? Page() : NotFound();

    [Needs(Permission.DecideFindings)]
    public IActionResult OnPostRun()
    {
        try
        {
            return LocalRedirect($"/jobs/{FindingsJob.Enqueue(Db).Id}");
        }
        catch (UnauthorizedAccessException e)
        {
            return Again(1, e.Message);
        }
    }

    [Needs(Permission.DecideFindings)]
    public IActionResult OnPostDecide([FromForm] FindingAnswer answer, [FromForm] long[] ids, [FromQuery(Name = "p")] int page = 1)
    {
        (Answer, Ticked) = (answer, ids);
        if (FindingAddress.Read(Request.Query) is not { } filter)
        {
            return NotFound();
        }

        if (Wrong(answer, ids) is { } problem)
        {
            return Again(page, problem);
        }

        try
        {
            var count = FindingDecision.Decide(Db, filter, answer.All ? null : ids, answer.Decision!.Value, answer.Note);
            return Back($"{count}条疑点已记为“{FindingStates.List.NameOf(answer.Decision.Value)}”。");
        }
        catch (ArgumentException e)
        {
            return Again(page, e.Message);
        }
    }

    [Needs(Permission.DecideFindings)]
    public IActionResult OnPostStrike([FromForm] FindingAnswer answer, [FromForm] long[] ids, [FromQuery(Name = "p")] int page = 1)
    {
        (Answer, Ticked) = (answer, ids);
        if (FindingAddress.Read(Request.Query) is not { } filter)
        {
            return NotFound();
        }

        if (!answer.All && ids.Length == 0)
        {
            return Again(page, "请先勾选要销号的疑点。");
        }

        try
        {
            return Back($"{FindingStrike.Strike(Db, filter, answer.All ? null : ids)}条疑点已销号；没有整改、也不是误报的不能销号。");
        }
        catch (UnauthorizedAccessException e)
        {
            return Again(page, e.Message);
        }
    }

    /// <summary>Takes the list out of the system, hence an operation.</summary>
    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel()
    {
        if (FindingAddress.Read(Request.Query) is not { } filter)
        {
            return NotFound();
        }

        using var file = new MemoryStream();
        FindingsWorkbook.Write(Db, filter, file, OperationSource.Page);
        return File(file.ToArray(), Xlsx.ContentType, $"{Frame.County}_数据疑点_{DateTime.Now:yyyyMMdd}.xlsx");
    }

    /// <summary>The list with another rule, township or weight.</summary>
    public string With(FindingFilter filter) => Link(FindingAddress.Text(filter, State));

    private static string? Wrong(FindingAnswer answer, long[] ids)
    {
        if (!answer.All && ids.Length == 0)
        {
            return "请先勾选要处理的疑点。";
        }

        return answer.Decision is null ? "请选择处理结果：属实、误报或已整改。" : null;
    }

    private RedirectResult Back(string done)
    {
        Done = done;
        return Redirect(Link(FindingAddress.Text(FindingAddress.Read(Request.Query)!, FindingAddress.StateOf(Request.Query))));
    }

    private IActionResult Again(int page, string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Load(page) ? Page() : NotFound();
    }

    private bool Load(int page)
    {
        if (FindingAddress.Read(Request.Query) is not { } filter)
        {
            return false;
        }

        (Filter, State, Board) = (filter, FindingAddress.StateOf(Request.Query), new FindingBoard(Db));
        Pager = new Pager(page, Board.Count(filter));
        if (!Pager.Exists)
        {
            return false;
        }

        Lines = FindingQueries.Stretch(Db, filter, (page - 1) * Pager.Size, Pager.Size);
        return true;
    }
}
