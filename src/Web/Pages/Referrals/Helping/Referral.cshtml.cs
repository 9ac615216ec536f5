using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Editing;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Listing;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Referrals;

namespace Wengang.Web.Pages.Referrals.Helping;

/// <summary>One person's help: how it stands, one small form to write down what was done, offers, work found, other ends, history.</summary>
[Needs(Permission.ReadReferrals)]
public sealed class ReferralModel(CountySession session) : HelpPage(session)
{
    /// <summary>What is asked of a job that was found; the rest can be added on the person's page.</summary>
    public static readonly string[] Asked = [SpellFields.Start, "region", "province", "city", "county", "employer", "industry", "channel", "income"];

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public ReferralLine Line { get; private set; } = null!;

    public ReferralHistory History { get; private set; } = null!;

    public ServicePackage Package { get; private set; } = ServicePackage.Default;

    public IReadOnlyList<(long Id, string Job)> Vacancies { get; private set; } = [];

    /// <summary>Drawn with the forms.</summary>
    public string Key { get; private set; } = EditForm.NewKey();

    /// <summary>What was typed, where it was wrong.</summary>
    public HelpTyped Typed { get; private set; } = new();

    public string Address => $"/referrals/{Id}";

    /// <summary>The helper's own, or the labour bureau's.</summary>
    public bool MayHelp => May(Permission.HelpSeekers) && Line.Referral.HelperAccountId is { } helper && (helper == Actor.AccountId || May(Permission.TakeReferrals));

    public bool TakesRecords => MayHelp && Line.Referral.State is ReferralState.Accepted or ReferralState.Helping or ReferralState.Placed;

    public IEnumerable<ReferralAct> Exits => MayHelp ? ReferralLife.Possible(Line.Referral.State).Where(ExitDesk.Knows) : [];

    public string SpellValue(string key) => Request.HasFormContentType ? Request.Form["f-" + key].ToString() : key == SpellFields.Start ? Period.Of(Today).ToString() : "";

    public IActionResult OnGet() => Show();

    [Needs(Permission.HelpSeekers)]
    public IActionResult OnPostRecord([FromForm] HelpTyped typed)
    {
        Typed = typed;
        return Do(() => HelperDesk.Record(Db, Id, typed.Entry(OpenVacancies.Find(typed.Kind == ServiceKind.Offer ? OpenVacancies.Read(Db, Today) : [], typed.Job)), Today)
            ? "已登记。" : "这张表单刚才已经提交过，没有重复登记。", Address);
    }

    [Needs(Permission.HelpSeekers)]
    public IActionResult OnPostAnswer(long offer, string? answer, string? why) => Do(() =>
    {
        var said = OfferAnswers.List.Entries.FirstOrDefault(e => e.Code == answer)?.Value ?? throw new EditRefusedException("请选答复。");
        HelperDesk.Answer(Db, offer, said, why, Today);
        return said == OfferAnswer.Willing ? "已登记。上岗以后请在下面登记就业。" : "已登记。";
    }, Address);

    [Needs(Permission.HelpSeekers)]
    public IActionResult OnPostPlace(string? key) => Do(() =>
        PlacementDesk.Place(Db, Id, Asked.ToDictionary(k => k, SpellValue), key ?? "", Today)
            ? "已登记就业，务工记录已同步，数据会跟着变。" : "这张表单刚才已经提交过，没有重复登记。", Address);

    [Needs(Permission.HelpSeekers)]
    public IActionResult OnPostExit(string? act, string? reason, string? until)
    {
        Typed = new HelpTyped { Act = act, Reason = reason, Until = until };
        return Do(() =>
        {
            var chosen = ReferralActs.List.Entries.FirstOrDefault(e => e.Code == act)?.Value ?? throw new EditRefusedException("请选要办的事。");
            ExitDesk.Take(Db, Id, chosen, reason, HelpTyped.Day("暂缓到", until), Today);
            return $"已登记：{ReferralActs.List.NameOf(chosen)}。";
        }, Address);
    }

    protected override bool Load()
    {
        if (ReferralQueries.Find(Db, Id) is not { } line)
        {
            return false;
        }

        (Line, History) = (line, ReferralHistory.Read(Db, Id));
        Package = ReferralSettings.Read(Db).Package;
        Vacancies = TakesRecords ? OpenVacancies.Read(Db, Today) : [];
        return true;
    }
}
