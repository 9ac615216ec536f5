using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.People;
using Wengang.App.Policies.Decisions;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Entitlements;

/// <summary>Claims that nobody has to ask for come from the published policy, with the decision that grants them.</summary>
public class EntitlementRunTests : PayCounty
{
    [Theory, OnBothDatabases]
    public void A_claim_keeps_the_version_and_the_decision_that_replays(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Equal(2, Make(county).Made);
        var claim = Claim(county, One);
        Assert.Equal(("2023", 500_00), (claim.Period, claim.AmountFen));
        Assert.Contains("2023年1月1日至今", claim.Reason, StringComparison.Ordinal);
        var decision = Decisions(county).Single(d => d.Id == claim.DecisionKey);
        Assert.Equal((Stage.Application, Verdict.Eligible, claim.PolicyVersion, (long?)One.Id), (decision.Stage, decision.Verdict, decision.PolicyVersionId, decision.PersonId));
        Assert.True(As(county, Actor.Local("t"), db => DecisionDesk.Replays(db, decision)));

        var before = Decisions(county).Count;
        Assert.Equal((0, 2), (Make(county).Made, Make(county).Held));
        Assert.Equal(before, Decisions(county).Count);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Undecided_and_refused_get_none_and_without_a_policy_it_says_so(DatabaseKind kind)
    {
        var (unnamed, late) = (new TestPerson(5), new TestPerson(6));
        using var county = With(
            kind, [One, unnamed, late], One.Record(), unnamed.Record(HouseholdType.OrdinaryRural, MonitorCategory.MarginalAtRisk), late.Record(), One.Spell("2023-01"), unnamed.Spell("2023-01"), late.Spell("2023-05"));
        Assert.Contains("没有已发布的补贴政策", Make(county).Words, StringComparison.Ordinal);
        Publish(county, Qingxi);
        Assert.Equal((1, 0), (Make(county).Made, Decisions(county).Count(d => d.PersonId != One.Id)));
        Assert.Equal(One.Id, Assert.Single(Claims(county)).PersonId);
    }

    [Theory, OnBothDatabases]
    public void Papers_a_closed_window_or_an_unsaid_period_make_no_claim(DatabaseKind kind)
    {
        using var county = With(kind, [One], One.Record(), One.Spell("2023-01"));
        Publish(county, Qingxi.Replace("\"payment\":", "\"evidence\": [{ \"clause\": \"第二条\", \"name\": \"务工证明\", \"anyOf\": [[\"labourContract\"]] }],\n  \"payment\":", StringComparison.Ordinal)
            .Replace("\"result\": \"eligible\", \"amount\": \"500元\"", "\"result\": \"undecided\"", StringComparison.Ordinal));
        Assert.Equal(0, Make(county).Made);
        Assert.Equal(Stage.Prescreen, Assert.Single(Decisions(county)).Stage);

        Publish(county, Qingxi.Replace("\"frequency\": [{ \"clause\": \"第三条\", \"per\": \"year\" }],", "", StringComparison.Ordinal).Replace("\"undecided\"", "\"eligible\", \"amount\": \"500元\"", StringComparison.Ordinal));
        Assert.Contains("没有写明多久领一次", Make(county).Words, StringComparison.Ordinal);
        Publish(county, Qingxi);
        Assert.Equal(1, Make(county).Made);
    }

    [Theory, OnBothDatabases]
    public void Who_gave_up_the_claim_is_not_claimed_for_again_and_who_is_lost_is_written_down_once(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        Act(county, Village, Rules.Subsidies.Flow.ClaimAct.Withdraw, Day, Claim(county, One).Id);
        Assert.Equal((0, 2), (Make(county).Made, Make(county).Held));

        AmendPerson(county, Two, "labour", "丧失劳动力");
        Make(county);
        Make(county);
        Assert.Equal([Verdict.Eligible, Verdict.Not], Decisions(county).Where(d => d.PersonId == Two.Id && d.Stage == Stage.Prescreen).Select(d => d.Verdict));
    }

    [Theory, OnBothDatabases]
    public void A_fact_taken_back_is_decided_by_the_same_version_even_when_a_newer_one_is_in_force(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        Publish(county, Qingxi.Replace("500元", "600元", StringComparison.Ordinal));
        AmendSpell(county, Two, "2023-01", "employer", "新厂");
        Assert.Equal("没有新的案件。", As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, Day, OperationSource.Job)));
        AmendPerson(county, One, "labour", "丧失劳动力");
        Assert.Equal("立案 1 件。", As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, Day, OperationSource.Job)));
        var one = Assert.Single(Cases(county));
        Assert.Equal((CheckCode.LateTruth, Claim(county, One).Id), (one.Code, one.ClaimId));
        AssertSound(county);
    }

    private static List<StoredDecision> Decisions(TestCounty county) => As(county, Actor.Local("t"), db => db.Set<StoredDecision>().AsNoTracking().OrderBy(d => d.Id).ToList());

    private static List<SubsidyClaim> Claims(TestCounty county) => As(county, Actor.Local("t"), db => db.Set<SubsidyClaim>().AsNoTracking().ToList());
}
