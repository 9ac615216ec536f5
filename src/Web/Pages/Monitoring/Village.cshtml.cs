using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.People.Editing;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>A village's list of the month: one tap confirms a household, and can be taken back.</summary>
[Needs(Permission.ReadRegister)]
public sealed class VillageModel(CountySession session, CheckWriter writer) : VillagePage(session, writer)
{
    private const string CallPurpose = "月监测电话核实";

    /// <summary>What was answered last: words, and the answer that can be taken back.</summary>
    [TempData]
    public string? Said { get; set; }

    [TempData]
    public string? Undo { get; set; }

    public CheckFilter Filter { get; private set; }

    public IReadOnlyList<CheckHousehold> Shown { get; private set; } = [];

    public string? Problem { get; private set; }

    /// <summary>The person whose number is shown, and the number.</summary>
    public (long Person, string Number)? Call { get; private set; }

    public int CountOf(CheckFilter filter) => Village.People.Count(p => CheckFilters.Holds(filter, p));

    public string With(CheckFilter filter) => Link($"{Address}?show={CheckFilters.Key(filter)}");

    public string Here => With(Filter);

    public IActionResult OnGet(string village, string? show) => Show(village, show) ? Page() : NotFound();

    [Needs(Permission.AnswerChecks)]
    public async Task<IActionResult> OnPostConfirm(string village, string? show, Guid token, long household, CheckMethod? method)
    {
        if (token == default)
        {
            return Refused(village, show, "页面不完整，请刷新后再点。");
        }

        var receipts = await Send(Unchanged(AnswerId(token, household), household, method ?? UsualMethod()));
        if (receipts[0] is { IsTaken: false } refused)
        {
            return Refused(village, show, refused.Reason!);
        }

        Undo = AnsweredCheck.IdOf(receipts[0].Id);
        Said = $"已确认无变化 {receipts[0].Persons.Count} 人";
        return Back(village, show);
    }

    [Needs(Permission.AnswerChecks)]
    public IActionResult OnPostUndo(string village, string? show, Guid answer)
    {
        try
        {
            Said = CheckUndo.Run(Db, answer, OperationSource.Page) ? "已撤回，请重新核实" : "没有可撤回的记录，可能已经撤回";
            return Back(village, show);
        }
        catch (EditRefusedException e)
        {
            return Refused(village, show, e.Message);
        }
    }

    [Needs(Permission.AnswerChecks)]
    public IActionResult OnPostMethod(string village, string? show, CheckMethod method)
    {
        Remember(method);
        return Back(village, show);
    }

    [Needs(Permission.RevealIdentity)]
    public IActionResult OnPostCall(string village, string? show, long person)
    {
        if (!Show(village, show) || Village.People.All(p => p.PersonId != person))
        {
            return NotFound();
        }

        if (IdentityReveal.Show(Db, person, phone: true, CallPurpose) is { } number)
        {
            Call = (person, number);
            return Page();
        }

        return Refused(village, show, "没有登记电话。");
    }

    [Needs(Permission.AnswerChecks)]
    public IActionResult OnPostDone(string village, string? show) => Mark(village, show, () => DoneMarks.Set(Db, Month, village, Today) ? "已标记本村完成" : "本村已经标记过了");

    [Needs(Permission.AnswerChecks)]
    public IActionResult OnPostTakeBack(string village, string? show, string? reason) =>
        Mark(village, show, () => DoneMarks.TakeBack(Db, Month, village, reason) ? "完成标记已撤回" : "没有完成标记");

    protected override bool IsQuick(string? handler) => handler == "Confirm" && HttpMethods.IsPost(Request.Method);

    private CheckMethod UsualMethod() => Current is null && !ReadMonth() ? CheckMethod.Phone : Method;

    private IActionResult Mark(string village, string? show, Func<string> act)
    {
        try
        {
            Said = act();
            return Back(village, show);
        }
        catch (EditRefusedException e)
        {
            return Refused(village, show, e.Message);
        }
    }

    private IActionResult Back(string village, string? show) => Actor.Scope.Contains(village) && village.All(char.IsAsciiDigit)
        ? LocalRedirect(Link($"/monitoring/villages/{village}?show={CheckFilters.Key(CheckFilters.Parse(show))}"))
        : NotFound();

    private IActionResult Refused(string village, string? show, string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return (Current is not null || ReadMonth()) && Show(village, show) ? Page() : NotFound();
    }

    private bool Show(string village, string? show)
    {
        if (!Find(village))
        {
            return false;
        }

        Filter = CheckFilters.Parse(show);
        Shown = [.. Village.Households.Where(h => h.People.Any(p => CheckFilters.Holds(Filter, p)))];
        return true;
    }
}
