using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Entitlements;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Schemes;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.App.Tests.Subsidies;

/// <summary>The county changes the flow and the policy of a scheme from a day on.</summary>
public class SchemeChangeTests : PayCounty
{
    private static readonly DateOnly Next = Day.AddDays(1);

    private static readonly ClaimFlow Delivered = Full(SchemeBook.Delivered["transport"].FlowOn(Day));

    /// <summary>No village, no identity check, no comparison; the county's notice hangs seven days.</summary>
    private static readonly ClaimFlow Short = Full(new ClaimFlow([], new Dictionary<ClaimState, NoticeTerm> { [ClaimState.CountyNotice] = new(7, DayKind.Calendar) }, new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>()));

    [Theory, OnBothDatabases]
    public void A_claim_keeps_the_flow_with_which_it_began_and_both_are_paid_together(DatabaseKind kind)
    {
        using var county = Open(kind);
        var old = Made(county, "2023", Day);
        Save(county, Short, null, Next);
        var fresh = Made(county, "2024", Next);
        Assert.Throws<EditRefusedException>(() => Act(county, Township, ClaimAct.TownshipApprove, Next, old));
        Act(county, Township, ClaimAct.TownshipApprove, Next, fresh);
        Act(county, Bureau, ClaimAct.BureauApprove, Next, fresh);

        Act(county, Village, ClaimAct.VillageReview, Next, old);
        As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.Village, null, [], Next));
        var day = Next.AddDays(10);
        Act(county, Township, ClaimAct.TownshipApprove, day, old);
        Act(county, Office, ClaimAct.CheckIdentity, day, old);
        Act(county, Bureau, ClaimAct.BureauApprove, day, old);
        Act(county, Bureau, ClaimAct.CompareData, day, old);

        var waiting = Assert.Single(As(county, Bureau, db => NoticeQueries.Waiting(db, SchemeBook.Read(db))));
        Assert.Equal(2, waiting.Count);
        Assert.Equal(["5 个工作日", "7 天"], waiting.Terms.Select(t => t.Words).Order(StringComparer.Ordinal));
        As(county, Bureau, db => NoticeDesk.Post(db, "transport", NoticeLevel.County, null, [], day));
        Assert.Equal([day.AddDays(7), day.AddDays(7)], As(county, Bureau, db => NoticeQueries.All(db)).Where(n => n.Level == NoticeLevel.County).Select(n => n.LastDay));
        Assert.Equal(2, As(county, Bureau, db => NoticeQueries.All(db)).Count(n => n.Level == NoticeLevel.County && n.Count == 1));

        day = day.AddDays(10);
        Assert.Equal((2, 100000), Assert.Single(As(county, Bureau, db => PayableQueries.Read(db, SchemeBook.Read(db), day).Select(p => (p.Count, p.Fen)).ToList())));
        Assert.Equal(2, As(county, Bureau, db => BatchDesk.Plan(db, "transport", null, day)).Taken.Done);
    }

    [Theory, OnBothDatabases]
    public void A_step_back_follows_the_flow_of_the_claim(DatabaseKind kind)
    {
        using var county = Open(kind);
        Save(county, Short, null, Next);
        var fresh = Made(county, "2024", Next);
        Act(county, Township, ClaimAct.Return, Next, fresh);
        As(county, Township, db => ClaimUndo.Run(db, fresh, Next));
        Assert.Equal(ClaimState.Submitted, Claim(county, One).State);
    }

    [Theory, OnBothDatabases]
    public void What_contradicts_is_refused_with_its_place_and_nothing_is_kept(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Contains("最早 2023年7月4日", Refused(county, Short, null, Day), StringComparison.Ordinal);
        Assert.Contains("没有设“村级公示”：《", Refused(county, Short, "qingxi-transport", Next), StringComparison.Ordinal);
        Assert.Contains("没有代码为“no-such”的已发布政策", Refused(county, Delivered, "no-such", Next), StringComparison.Ordinal);
        Assert.Contains("没有改动", Refused(county, Delivered, "qingxi-transport", Next), StringComparison.Ordinal);
        Assert.Contains("审核的人不能是经办的人", Refused(county, Short with { Differs = new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>() }, null, Next), StringComparison.Ordinal);
        Assert.Throws<UnauthorizedAccessException>(() => As(county, Township, db => SchemeDesk.Save(db, "transport", Short, null, Next, Day)));
        Assert.Single(As(county, Office, db => SchemeBook.Read(db))["transport"].Terms);
    }

    [Theory, OnBothDatabases]
    public void A_change_to_come_can_be_replaced_and_taken_back_and_every_act_is_recorded(DatabaseKind kind)
    {
        using var county = Open(kind);
        Save(county, Short, null, Next);
        Save(county, Delivered, null, Next);
        Assert.Equal([(DateOnly.MinValue, Day, "qingxi-transport"), (Next, DateOnly.MaxValue, null)], As(county, Office, db => SchemeBook.Read(db))["transport"].Terms.Select(t => (t.From, t.To, t.Policy)));
        Assert.Empty(As(county, Office, db => DecidedScheme.On(db, Next)));
        Assert.Single(As(county, Office, db => DecidedScheme.On(db, Day)));

        Assert.Throws<EditRefusedException>(() => Cancel(county, Next));
        Cancel(county, Day);
        Assert.Throws<EditRefusedException>(() => Cancel(county, Day));
        Assert.Single(As(county, Office, db => SchemeBook.Read(db))["transport"].Terms);
        Assert.Equal(
            ["修改补贴项目“外出务工交通补贴”，2023年7月4日起", "修改补贴项目“外出务工交通补贴”，2023年7月4日起", "取消补贴项目的改动“外出务工交通补贴”，2023年7月4日起的"],
            As(county, Office, db => db.Set<Operation>().Where(o => o.Kind == OperationKind.SubsidySettings).OrderBy(o => o.Id).Select(o => o.Reason).ToList()));
    }

    [Theory, OnBothDatabases]
    public void A_policy_for_others_is_kept_with_a_warning(DatabaseKind kind)
    {
        using var county = Open(kind);
        Publish(county, File.ReadAllText(Repository.Path("sample", "policies", "jiangxi-hiring-2020.json")));
        Assert.Contains("发给企业，“外出务工交通补贴”是发给个人的", string.Concat(Save(county, Delivered, "jiangxi-hiring-2020", Next)), StringComparison.Ordinal);
    }

    private static IReadOnlyList<string> Save(TestCounty county, ClaimFlow flow, string? policy, DateOnly from) => As(county, Office, db => SchemeDesk.Save(db, "transport", flow, policy, from, Day));

    private static string Refused(TestCounty county, ClaimFlow flow, string? policy, DateOnly from) => Assert.Throws<EditRefusedException>(() => Save(county, flow, policy, from)).Message;

    private static void Cancel(TestCounty county, DateOnly today) => As(county, Office, db => SchemeDesk.Cancel(db, "transport", Next, today));

    private static long Made(TestCounty county, string period, DateOnly day)
    {
        var claim = As(county, In(App.Access.Role.VillageWorker, TestCounty.East, "代办"), db => OnBehalf.Make(db, One.Identity, "transport", period, "500", "在外务工", day));
        Account(county, claim, 1);
        return claim;
    }

    /// <summary>As the form gives it: with what is fixed.</summary>
    /// <summary>Who made a claim does not refuse it: the form has no box for that, what it gives says so all the same.</summary>
    [Fact]
    public void What_always_differs_is_in_what_the_form_gives()
    {
        var flow = new FlowForm(ClaimFlow.Full).Flow();
        Assert.Empty(FlowProblems.Of(flow, null));
        Assert.Equal([ClaimAct.Submit], flow.Differs[ClaimAct.Reject]);
    }

    private static ClaimFlow Full(ClaimFlow flow) => flow with { Differs = ClaimFlow.AlwaysDiffers };
}
