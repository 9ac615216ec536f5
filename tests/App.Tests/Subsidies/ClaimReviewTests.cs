using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Papers;
using Wengang.App.Subsidies.Schemes;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Subsidies;

/// <summary>What a reviewer sees of a claim beside the last one, and what can be taken back.</summary>
public class ClaimReviewTests : PayCounty
{
    [Theory, OnBothDatabases]
    public void What_differs_from_the_last_claim_is_said_and_what_does_not_is_not(DatabaseKind kind)
    {
        using var county = Open(kind);
        var last = Made(county, "2022", "500");
        Assert.Null(Differences(county, last));
        Account(county, last, 1);
        Rests(county, last, 501, "电子厂", "2022-02");
        Answer(county, Sent(county, Reviewed(county, last), last), Day.AddDays(30), (0, "成功", ""));
        var now = Made(county, "2023", "500");
        Rests(county, now, 502, "电子厂", "2022-02");
        Assert.Empty(Differences(county, now)!);

        Account(county, now, 2);
        var other = Made(county, "2024", "600");
        Rests(county, other, 503, "鞋厂", "2023-02");
        As(county, Village, db => EvidenceStore.Add(db, other, "合同.pdf", new MemoryStream("%PDF-1"u8.ToArray())));
        Assert.Equal(["收款账号"], Differences(county, now)!.Select(d => d.What));
        Assert.Equal(
            [("金额（元）", "500", "600"), ("务工单位", "电子厂", "鞋厂"), ("务工月份", "2022-02至今", "2023-02至今"), ("材料", "没有", "合同.pdf")],
            Differences(county, other)!.Select(d => (d.What, d.Before, d.Now)));
    }

    /// <summary>Three pages of claims could lie between: the order is the database's.</summary>
    [Theory, OnBothDatabases]
    public void Another_account_comes_before_another_amount_in_the_list(DatabaseKind kind)
    {
        using var county = Open(kind);
        long[] last = [Made(county, "2022", "500"), Made(county, "2022", "500", Two)];
        Account(county, last[0], 1);
        Account(county, last[1], 2);
        Answer(county, Sent(county, Reviewed(county, last), last), Day.AddDays(30), (0, "成功", ""), (1, "成功", ""));
        long[] now = [Made(county, "2023", "600"), Made(county, "2023", "500", Two)];
        Assert.Equal(now, Listed(county));
        Account(county, now[1], 3);
        Assert.Equal([now[1], now[0]], Listed(county));
    }

    [Theory, OnBothDatabases]
    public void Only_ones_own_last_act_is_taken_back_and_only_where_a_step_leads_back(DatabaseKind kind)
    {
        using var county = Open(kind);
        var id = Made(county, "2023", "500");
        Act(county, Township, ClaimAct.Return, Day, id);
        Assert.Throws<EditRefusedException>(() => As(county, Village, db => ClaimUndo.Run(db, id, Day)));
        As(county, Township, db => ClaimUndo.Run(db, id, Day));
        Assert.Equal(ClaimState.Submitted, Claim(county, One).State);
        Act(county, Village, ClaimAct.VillageReview, Day, id);
        Assert.Contains("不能直接撤销", Assert.Throws<EditRefusedException>(() => As(county, Village, db => ClaimUndo.Run(db, id, Day))).Message, StringComparison.Ordinal);
    }

    /// <summary>The twin of an act that was taken back is one that stands: who really submits again does not review.</summary>
    [Theory, OnBothDatabases]
    public void Who_takes_a_return_back_did_not_submit_and_who_submits_again_did(DatabaseKind kind)
    {
        using var county = Open(kind);
        var id = Made(county, "2023", "500");
        Act(county, Township, ClaimAct.Return, Day, id);
        As(county, Township, db => ClaimUndo.Run(db, id, Day));
        Assert.Contains("另一位同志", Assert.Throws<EditRefusedException>(() => Act(county, Actor2, ClaimAct.VillageReview, Day, id)).Message, StringComparison.Ordinal);
        Assert.Contains(ClaimAct.VillageReview, Possible(county, Township, id));
        Assert.Equal(1, Act(county, Township, ClaimAct.VillageReview, Day, id).Done);

        var other = Made(county, "2024", "500");
        Act(county, Township, ClaimAct.Return, Day, other);
        Act(county, Township, ClaimAct.Submit, Day, other);
        As(county, Township, db => ClaimUndo.Run(db, other, Day));
        Act(county, Township, ClaimAct.Submit, Day, other);
        Assert.DoesNotContain(ClaimAct.VillageReview, Possible(county, Township, other));
        Assert.Contains("另一位同志", Assert.Throws<EditRefusedException>(() => Act(county, Township, ClaimAct.VillageReview, Day, other)).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Who_made_a_claim_does_not_refuse_it_but_sends_it_back_and_withdraws_it(DatabaseKind kind)
    {
        using var county = Open(kind);
        var id = Made(county, "2023", "500");
        Assert.Equal([ClaimAct.Return, ClaimAct.Withdraw], Possible(county, Actor2, id));
        Assert.Contains("“不予通过”请由另一位同志", Assert.Throws<EditRefusedException>(() => Act(county, Actor2, ClaimAct.Reject, Day, id)).Message, StringComparison.Ordinal);
        Act(county, Actor2, ClaimAct.Return, Day, id);
        As(county, Actor2, db => ClaimUndo.Run(db, id, Day));
        Assert.Throws<EditRefusedException>(() => Act(county, Actor2, ClaimAct.Reject, Day, id));
        Assert.Equal(1, Act(county, Village, ClaimAct.Reject, Day, id).Done);
        Assert.Equal(1, Act(county, Actor2, ClaimAct.Withdraw, Day, Made(county, "2023", "500")).Done);
    }

    private static List<ClaimAct> Possible(TestCounty county, App.Access.Actor actor, long id) => As(county, actor, db =>
    {
        var steps = db.Set<ClaimStep>().Where(s => s.ClaimId == id).ToList();
        return ClaimDesk.Possible(db, SchemeBook.Read(db), db.Set<SubsidyClaim>().Single(c => c.Id == id), steps, 0, Day).Select(t => t.Act).ToList();
    });

    private static long[] Listed(TestCounty county) =>
        As(county, Office, db => ClaimQueries.Read(db, new ClaimFilter { States = [ClaimState.Submitted], Scheme = "transport" }).Select(l => l.Claim.Id).ToArray());

    private static long Made(TestCounty county, string period, string yuan, TestPerson? person = null) => As(county, Actor2, db => OnBehalf.Make(db, (person ?? One).Identity, "transport", period, yuan, "在外务工", Day));

    private static App.Access.Actor Actor2 => In(App.Access.Role.VillageWorker, TestCounty.East, "代办");

    private static void Rests(TestCounty county, long claim, long spell, string employer, string start) => county.Write(db =>
    {
        db.Bulk.Insert<WorkSpell>([new WorkSpell { Id = spell, PersonId = One.Id, StartMonth = Period.Parse(start), Employer = employer, WorkRegion = WorkRegion.OtherProvince, RegionCode = One.Region, ValidFrom = Day.AddDays((int)spell - 500), ValidTo = Day.AddDays((int)spell - 499) }]);
        var id = db.Set<WorkSpell>().Single(s => s.Employer == employer && s.ValidFrom == Day.AddDays((int)spell - 500)).Id;
        db.Bulk.Insert<ClaimFact>([new ClaimFact { ClaimId = claim, FactTable = LateTruth.Tables.Spell, FactId = id, RegionCode = One.Region, ValidFrom = Day, ObservedOn = Day }]);
    });

    private static IReadOnlyList<ClaimDifference>? Differences(TestCounty county, long claim) => As(county, Office, db => ClaimDifferences.Read(db, [ClaimQueries.Find(db, claim)!.Claim])[claim]);
}
