using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Indicators.Versions;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Periods;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>锁定: what is still open, the versions of a month, and opening it again with a second person's approval.</summary>
[Needs(Permission.ReadReports)]
public sealed class LockModel(CountySession session) : OfficePage(session)
{
    private const int UsualDays = 3;

    public IReadOnlyList<MonitoringPeriod> Periods { get; private set; } = [];

    /// <summary>Null while no month was opened.</summary>
    public MonitoringPeriod? Current { get; private set; }

    public string Words => ChineseDate.Month(Current!.Month);

    /// <summary>What is open; only asked for while the month takes answers.</summary>
    public IReadOnlyList<LockFinding> Findings { get; private set; } = [];

    /// <summary>The newest first.</summary>
    public IReadOnlyList<FrozenVersion> Versions { get; private set; } = [];

    public IReadOnlyList<UnlockRequest> Requests { get; private set; } = [];

    public UnlockRequest? Waiting => Requests.FirstOrDefault(r => r.State == UnlockState.Asked);

    /// <summary>The request by which the month is open now.</summary>
    public UnlockRequest? Running => Requests.FirstOrDefault(r => r.State == UnlockState.Approved);

    public string? Problem { get; private set; }

    public string Reason { get; private set; } = "";

    public string Until { get; private set; } = DateTime.Today.AddDays(UsualDays).AddHours(18).ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    public string Address => $"/monitoring/lock?month={Current!.Month}";

    /// <summary>Where what is open is settled.</summary>
    public string PlaceOf(LockCondition condition) => condition.Key switch
    {
        "findings" => "/findings?severity=error",
        "seekers" => $"/referrals/open?month={Current!.Month}",
        _ => $"/monitoring?month={Current!.Month}",
    };

    public IActionResult OnGet(string? month) => Load(month) ? Page() : NotFound();

    [Needs(Permission.FreezeMonths)]
    public IActionResult OnPostLock(string? month, bool accepted) => Act(month, () =>
    {
        MonthLocking.Month.RequireReady(Db, Current!.Month, accepted);
        return LocalRedirect($"/jobs/{LockJobs.Enqueue(Db, Current.Month, accepted).Id}");
    });

    [Needs(Permission.FreezeMonths)]
    public IActionResult OnPostAsk(string? month, string? reason, string? until) => Act(month, () =>
    {
        (Reason, Until) = (reason ?? "", until ?? "");
        if (!DateTime.TryParseExact(until, "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeLocal | DateTimeStyles.AdjustToUniversal, out var end))
        {
            throw new EditRefusedException("请选到期的日期和时间。");
        }

        Unlocking.Ask(Db, Current!.Month, reason, end);
        return Ended("解锁申请已提交，要由另一个人审批。");
    });

    [Needs(Permission.FreezeMonths)]
    public IActionResult OnPostApprove(string? month, long id) => Act(month, () =>
    {
        Unlocking.Approve(Db, id);
        return Ended("已批准，这个月可以更正了，到期会自动重新锁定。");
    });

    [Needs(Permission.FreezeMonths)]
    public IActionResult OnPostRefuse(string? month, long id, string? note) => Act(month, () =>
    {
        Unlocking.Refuse(Db, id, note);
        return Ended("已退回解锁申请。");
    });

    [Needs(Permission.FreezeMonths)]
    public IActionResult OnPostWithdraw(string? month, long id) => Act(month, () =>
    {
        Unlocking.Withdraw(Db, id);
        return Ended("解锁申请已撤回。");
    });

    /// <param name="refusing">The keys of the conditions that refuse.</param>
    [Needs(Permission.SetUpMonths)]
    public IActionResult OnPostRules(string? month, List<string> refusing) => Act(month, () =>
    {
        LockRules.Save(Db, MonthLocking.Month.Conditions, refusing.ToHashSet());
        return Ended("锁定前的检查已保存。");
    });

    private IActionResult Act(string? month, Func<IActionResult> act)
    {
        if (!Load(month) || Current is null)
        {
            return NotFound();
        }

        try
        {
            return act();
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private LocalRedirectResult Ended(string words)
    {
        Done = words;
        return LocalRedirect(Address);
    }

    private bool Load(string? month)
    {
        Periods = PeriodBook.All(Db);
        Current = month is null ? (Periods.Count > 0 ? Periods[0] : null) : Periods.FirstOrDefault(p => p.Month.ToString() == month);
        if (Current is null)
        {
            return month is null;
        }

        Findings = Current.TakesAnswers ? MonthLocking.Month.Check(Db, Current) : [];
        Versions = [.. FrozenVersions.Of(Db, Current.Month).Reverse()];
        Requests = Current is { State: PeriodState.Open, Version: 1 } ? [] : Unlocking.Of(Db, Current.Month);
        return true;
    }
}
