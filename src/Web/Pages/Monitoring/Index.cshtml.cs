using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Reminding;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>月监测: how far townships and villages are with the month. A village worker goes straight to the own list.</summary>
[Needs(Permission.ReadRegister)]
public sealed class IndexModel(CountySession session) : MonitoringPage(session)
{
    private const int VillageDigits = 12;
    private const int TownshipDigits = 9;

    public CheckProgress? Progress { get; private set; }

    /// <summary>The township whose villages are shown; null: townships are.</summary>
    public PlaceProgress? Township { get; private set; }

    public IReadOnlyList<PlaceProgress> Places { get; private set; } = [];

    public string? Problem { get; private set; }

    /// <summary>The month that is offered for opening: the one after the newest, else the one after the latest data, else this one.</summary>
    public Period Next { get; private set; }

    protected override bool NeedsMonth => false;

    public bool MayMark => Current!.TakesAnswers && May(Permission.VerifyChecks) && (Township is null || May(Permission.AnswerChecks));

    public IActionResult OnGet(string? township) => Show(township);

    [Needs(Permission.SetUpMonths)]
    public IActionResult OnPostOpen(string? opened)
    {
        if (!Period.TryParse(opened, out var month))
        {
            return Refused("请选要开启的月份，例如 2023-07。");
        }

        try
        {
            Done = PeriodBook.Open(Db, month, Today) ? $"{Rules.Texts.ChineseDate.Month(month)}月监测已开启，上月的情况已带到本月待核实。" : "这个月已经开启了。";
            return LocalRedirect($"/monitoring?month={month}");
        }
        catch (EditRefusedException e)
        {
            return Refused(e.Message);
        }
    }

    [Needs(Permission.VerifyChecks)]
    public IActionResult OnPostDone(string? place) => Change(() => DoneMarks.Set(Db, Month, place ?? "", Today) ? "已标记完成。" : "这里已经标记过了。");

    [Needs(Permission.VerifyChecks)]
    public IActionResult OnPostTakeBack(string? place, string? reason) =>
        Change(() => DoneMarks.TakeBack(Db, Month, place ?? "", reason) ? "完成标记已撤回。" : "这里没有完成标记。");

    /// <summary>Reminds the workers of the villages at or below a place that are not marked as done.</summary>
    [Needs(Permission.VerifyChecks)]
    public IActionResult OnPostRemind(string? place) => Change(() => MonthReminders.Remind(Db, Month, place ?? "", Today) switch
    {
        0 => "今天已经催办过，或这些村还没有村信息员账号。",
        var told => $"已提醒 {told} 人。",
    });

    private IActionResult Change(Func<string> act)
    {
        if (Current is null)
        {
            return NotFound();
        }

        try
        {
            Done = act();
            var township = Request.Query["township"].ToString();
            return LocalRedirect(Link(township.Length == TownshipDigits + 3 && township.All(char.IsAsciiDigit) ? $"/monitoring?township={township}" : "/monitoring"));
        }
        catch (EditRefusedException e)
        {
            return Refused(e.Message);
        }
    }

    private IActionResult Refused(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Show(null);
    }

    private IActionResult Show(string? township)
    {
        var own = Actor.Scope.From;
        if (own.Length == VillageDigits && May(Permission.AnswerChecks) && Current is not null)
        {
            return LocalRedirect(Link($"/monitoring/villages/{own}"));
        }

        if (Current is null)
        {
            var latest = FrameQuery.Read(Db).Latest;
            Next = latest == default ? Period.Of(Today) : Period.Of(latest).Next is var next && next > Period.Of(Today) ? Period.Of(Today) : next;
            return Page();
        }

        Next = Periods[0].Month.Next;
        Progress = CheckProgress.Read(Db, Current, Settings);
        var code = township ?? (own.Length == TownshipDigits ? own + "000" : null);
        Township = code is null ? null : Progress.Townships.FirstOrDefault(t => t.Code == code);
        if (code is not null && Township is null)
        {
            return NotFound();
        }

        Places = Township is null ? Progress.Townships : [.. Progress.Villages.Where(v => v.Code.StartsWith(Township.Code[..TownshipDigits], StringComparison.Ordinal))];
        return Page();
    }
}
