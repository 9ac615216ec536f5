using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.App.Findings.Listing;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.Rules.Findings;
using Wengang.Rules.Texts;
using Wengang.Web.Queries;
using Wengang.Web.Ui;

namespace Wengang.Web.Home;

/// <summary>What the home page of a post shows: what is due, what is wrong, how we stand.</summary>
/// <param name="Due">To be done.</param>
/// <param name="Wrong">To be looked at.</param>
/// <param name="Standing">The main figures.</param>
public sealed record HomeBoard(IReadOnlyList<HomeItem> Due, IReadOnlyList<HomeItem> Wrong, IReadOnlyList<HomeItem> Standing)
{
    private static readonly string[] Codes = ["WORK-001", "WORK-010", "SEEK-001", "HOME-001", "SUB-001", "SUB-030", "CHECK-001", "CHECK-002", "SHOP-006", "POST-001"];

    private static readonly string[] Shows = ["WORK-001", "WORK-010", "SUB-001", "POST-001", "SHOP-006"];

    public static HomeBoard Read(Db db, Frame frame)
    {
        var due = new List<HomeItem>();
        var wrong = new List<HomeItem>();
        var standing = new List<HomeItem>();
        if (db.Actor.May(Permission.ReadFigures) && frame.Dates.Count > 0)
        {
            var month = MonthItems.Open(db);
            var all = Figures.Compute(db, [.. Codes.Select(code => (IndicatorCatalogue.All[code], frame.Latest)), .. MonthItems.Wanted(month)], null);
            var figures = all.Take(Codes.Length).ToDictionary(f => f.Code);
            due.AddRange(month is null ? Unchecked(figures) : MonthItems.Due(db, month, all[^2], all[^1]));
            due.AddRange(WhatIsDue(figures));
            due.AddRange(NotApplied(db, figures["SUB-030"]));
            standing.AddRange(HowWeStand(figures));
        }

        if (db.Actor.May(Permission.ReadReferrals) && frame.Dates.Count > 0)
        {
            var help = HelpItems.Read(db);
            due.AddRange(HelpItems.Due(db.Actor, help));
            wrong.AddRange(HelpItems.Wrong(help));
        }

        if (db.Actor.May(Permission.ReadFindings))
        {
            wrong.AddRange(Findings(db));
        }

        if (db.Actor.May(Permission.ManageAccounts) || db.Actor.May(Permission.GrantPosts))
        {
            wrong.AddRange(Accounts(db));
        }

        return new HomeBoard(due, wrong, standing);
    }

    /// <summary>Of the month of the data, where no month is open.</summary>
    private static IEnumerable<HomeItem> Unchecked(Dictionary<string, Figure> figures)
    {
        var (asked, done) = (figures["CHECK-001"], figures["CHECK-002"]);
        if (asked.Value > done.Value)
        {
            yield return Item(asked, $"{asked.AsOf.Month}月还没有监测的人", $"应监测 {Shown.Number(asked, asked.Value)} 人，已监测 {Shown.Number(done, done.Value)} 人", "CHECK-001", asked.Value - done.Value, urgent: true);
        }
    }

    private static IEnumerable<HomeItem> WhatIsDue(Dictionary<string, Figure> figures)
    {
        if (figures["SEEK-001"] is { Value: > 0 } seeking)
        {
            yield return Item(seeking, "想务工、还没有活干的人", "逐人对接岗位，确定帮扶人", "SEEK-001", seeking.Value, urgent: true);
        }

        if (figures["HOME-001"] is { Value: > 0 } home)
        {
            yield return Item(home, "回来了、还没有再出去的人", "问清原因和打算", "HOME-001", home.Value);
        }
    }

    private static IEnumerable<HomeItem> NotApplied(Db db, Figure figure)
    {
        if (figure.Value > 0 && db.Actor.May(Permission.ReadSubsidies))
        {
            yield return new HomeItem("符合交通补贴条件、今年还没有申请的人", Shown.Number(figure, figure.Value), figure.Unit, "提醒本人申请或代办；各项补贴该办的人按政策逐项列出", "/subsidies/worklist");
        }
    }

    private static IEnumerable<HomeItem> HowWeStand(Dictionary<string, Figure> figures) =>
        Shows.Select(code => figures[code])
            .Select(f => new HomeItem(f.Code == "SHOP-006" ? "在帮扶车间务工的脱贫人口和监测对象" : Shown.Name(f), Shown.Number(f, f.Value), f.Unit, Shown.CutOff(f), $"/figures/{f.Code}"));

    private static IEnumerable<HomeItem> Findings(Db db) =>
        FigureCache.Of(db).GetWithFindings(typeof(FindingCount), () => FindingQueries.Counts(db, FindingFilter.All))
            .Where(c => c.ToCheck > 0).OrderByDescending(c => c.Rule.Severity).ThenByDescending(c => c.ToCheck).Take(5)
            .Select(c => new HomeItem(c.Rule.Title, Shown.Number(c.ToCheck), "条", "待核实", $"/findings?rule={c.Rule.Code}", c.Rule.Severity == Severity.Error));

    private static IEnumerable<HomeItem> Accounts(Db db)
    {
        var accounts = AccountQueries.All(db);
        var address = db.Actor.May(Permission.GrantPosts) ? "/posts" : "/accounts";
        var locked = accounts.Count(a => a.Account.LockedUntil > DateTime.UtcNow);
        var without = accounts.Count(a => a.Posts.Count == 0 && !a.Account.IsDisabled);
        if (locked > 0)
        {
            yield return new HomeItem("锁定的账号", Shown.Number(locked), "个", "连续输错密码，核实后解除", address, IsUrgent: true);
        }

        if (without > 0)
        {
            yield return new HomeItem("还没有岗位的账号", Shown.Number(without), "个", "授予岗位后才能看到数据", address);
        }
    }

    private static HomeItem Item(Figure figure, string title, string detail, string code, decimal? number, bool urgent = false) =>
        new(title, Shown.Number(figure, number), figure.Unit, detail, $"/figures/{code}/people", urgent);
}
