using CsCheck;
using Wengang.Rules.Referrals;

namespace Wengang.Rules.Tests.Referrals;

public class ReferralLifeTests
{
    private static readonly string?[] Reasons = [null, " ", "说明"];

    private static readonly Gen<(ReferralAct Act, string? Reason)> AnyStep = Gen.Select(Gen.Enum<ReferralAct>(), Gen.Int[0, 2].Select(i => Reasons[i]));

    [Fact]
    public void Every_state_can_be_reached_and_every_one_but_the_end_left()
    {
        var reached = new HashSet<ReferralState> { ReferralLife.Beginning };
        while (ReferralLife.All.Any(t => reached.Contains(t.From) && reached.Add(t.To)))
        {
        }

        Assert.Equal(Enum.GetValues<ReferralState>().ToHashSet(), reached);
        Assert.All(Enum.GetValues<ReferralState>(), s => Assert.NotEmpty(ReferralLife.Possible(s)));
    }

    [Fact]
    public void An_act_leads_from_a_state_to_one_state_only() =>
        Assert.Equal(ReferralLife.All.Count, ReferralLife.All.Select(t => (t.From, t.Act)).Distinct().Count());

    /// <summary>Nobody is helped who was not sent and accepted, nobody placed who was not helped, and no end but work goes unexplained.</summary>
    [Fact]
    public void Whatever_is_done_the_order_is_kept_and_ends_have_reasons() => AnyStep.Array[0, 40].Sample(steps =>
    {
        var (state, passed, hasWorked) = (ReferralLife.Beginning, new HashSet<ReferralState> { ReferralLife.Beginning }, false);
        foreach (var (act, reason) in steps)
        {
            if (!ReferralLife.TryStep(state, act, reason, hasWorked, out var step, out var problem))
            {
                Assert.NotEmpty(problem);
                continue;
            }

            Assert.Equal(state, step.From);
            Assert.True(step.To is not (ReferralState.NoWish or ReferralState.Lost or ReferralState.Paused or ReferralState.Returned) || !string.IsNullOrWhiteSpace(reason));
            Assert.True(step.To != ReferralState.Accepted || state == ReferralState.Sent);
            Assert.True(step.To != ReferralState.Helping || passed.Contains(ReferralState.Accepted));
            Assert.True(step.To != ReferralState.Placed || state == ReferralState.Helping);
            Assert.True(state != ReferralState.Closed || hasWorked);
            hasWorked |= step.To == ReferralState.Placed;
            passed.Add(state = step.To);
        }
    });

    [Fact]
    public void Who_was_taken_off_before_any_help_is_not_taken_up_again() =>
        Assert.False(ReferralLife.TryStep(ReferralState.Closed, ReferralAct.Reopen, "又想务工", hasWorked: false, out _, out _));

    [Fact]
    public void A_refusal_says_where_it_stands()
    {
        Assert.False(ReferralLife.TryStep(ReferralState.Sent, ReferralAct.Place, null, hasWorked: false, out _, out var problem));
        Assert.Equal("现在是“已推送”，不能登记就业。", problem);
    }
}
