using CsCheck;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.Rules.Tests.Subsidies;

public class ClaimLifeTests
{
    private static readonly DateOnly Day = new(2023, 7, 3);

    private static readonly string[] Users = ["甲", "乙", "丙"];

    private static readonly Gen<ClaimFlow> AnyFlow = Gen.Bool.Array[ClaimLife.Optional.Count].Select(Flow);

    private static readonly Gen<(ClaimAct Act, int User, int Days, int Cases)> AnyStep = Gen.Select(Gen.Enum<ClaimAct>(), Gen.Int[0, 2], Gen.Int[0, 9], Gen.Int[0, 7]);

    [Fact]
    public void An_act_leads_from_a_state_to_one_state_only_in_every_scheme() => AnyFlow.Sample(flow =>
        Assert.Equal(ClaimLife.TableOf(flow).Count, ClaimLife.TableOf(flow).Select(t => (t.From, t.Act)).Distinct().Count()));

    [Fact]
    public void In_every_scheme_payment_can_be_reached_and_nothing_leads_to_a_step_it_does_not_have() => AnyFlow.Sample(flow =>
    {
        var reached = new HashSet<ClaimState> { ClaimState.Draft };
        while (ClaimLife.TableOf(flow).Any(t => reached.Contains(t.From) && reached.Add(t.To)))
        {
        }

        Assert.All(reached, s => Assert.True(flow.Has(s)));
        Assert.Superset(new HashSet<ClaimState> { ClaimState.Paid, ClaimState.Archived, ClaimState.ClawedBack, ClaimState.Rejected, ClaimState.Withdrawn }, reached);
        Assert.All(ClaimLife.Line.Where(flow.Has), s => Assert.Contains(s, reached));
    });

    /// <summary>Whoever tries what and when: nobody is paid who was not reviewed by different people, whose notice was not over, against whom a case was open.</summary>
    [Fact]
    public void No_sequence_reaches_payment_without_every_step()
    {
        var paid = 0;
        Gen.Select(AnyFlow, AnyStep.Array[0, 100]).Sample((flow, steps) => Interlocked.Add(ref paid, Run(flow, steps)));
        Assert.True(paid > 20, $"only {paid} claims were paid: the sequences prove nothing");
    }

    private static int Run(ClaimFlow flow, (ClaimAct Act, int User, int Days, int Cases)[] steps)
    {
        var paid = 0;
        var (state, today, passed, by) = (ClaimState.Draft, Day, new List<ClaimState>(), new Dictionary<ClaimAct, string>());
        DateOnly? until = null;
        foreach (var (any, user, days, cases) in steps)
        {
            // Most of the time what leads on, or none would ever get far.
            var act = cases % 4 == 3 ? any : ClaimLife.Next(flow, state)?.Act ?? any;
            today = today.AddDays(days);
            var standing = new ClaimStanding(state, until, cases / 7, by);
            if (ClaimLife.Find(flow, state, act) is not { } line || ClaimGuard.Refusal(flow, standing, act, line.Door, Users[user], _ => true, "理由", today) is not null)
            {
                continue;
            }

            Assert.True(standing.OpenCases == 0 || !line.IsForward || line.To is ClaimState.Paid or ClaimState.Archived);
            Assert.True(!flow.Notices.ContainsKey(state) || !line.IsForward || today > until);
            if (act == ClaimAct.Submit)
            {
                by.Clear();
                passed.Clear();
            }

            by[act] = Users[user];
            passed.Add(state = line.To);
            until = flow.Notices.TryGetValue(state, out var term) ? today.AddDays(term.Days) : null;
            if (state is ClaimState.Paid)
            {
                Assert.All(ClaimLife.Line.Where(s => flow.Has(s) && s > ClaimState.Draft && s < ClaimState.Paid), s => Assert.Contains(s, passed));
                Assert.All(by, done => Assert.All(flow.OthersThan(done.Key).Where(by.ContainsKey), other => Assert.NotEqual(by[other], done.Value)));
                paid++;
            }
        }

        return paid;
    }

    [Fact]
    public void Sending_back_belongs_to_who_decides_next_and_giving_up_a_batch_leads_to_the_step_before()
    {
        var flow = Flow([true, true, false, false, false, false]);
        Assert.Equal(ClaimRight.ReviewBureau, ClaimLife.Find(flow, ClaimState.TownshipApproved, ClaimAct.Return)!.Right);
        Assert.Equal(ClaimState.BureauApproved, ClaimLife.Find(flow, ClaimState.FundPlan, ClaimAct.Unplan)!.To);
        Assert.Equal(ClaimAct.PlanFunds, ClaimLife.Next(flow, ClaimState.BureauApproved)!.Act);
        Assert.Equal(ClaimState.CountyNotice, ClaimLife.Find(ClaimFlow.Full, ClaimState.FundPlan, ClaimAct.Unplan)!.To);
    }

    [Theory]
    [InlineData(ClaimAct.TownshipApprove, "甲", ClaimRefusal.SamePerson)]
    [InlineData(ClaimAct.TownshipApprove, "乙", null)]
    [InlineData(ClaimAct.PlanFunds, "乙", ClaimRefusal.WrongState)]
    [InlineData(ClaimAct.Reject, "甲", ClaimRefusal.NoReason)]
    [InlineData(ClaimAct.Reject, "丙", ClaimRefusal.SamePerson)]
    [InlineData(ClaimAct.Return, "丙", ClaimRefusal.NoReason)]
    [InlineData(ClaimAct.Withdraw, "丙", ClaimRefusal.NoReason)]
    public void A_refusal_has_its_reason(ClaimAct act, string user, ClaimRefusal? expected)
    {
        var standing = new ClaimStanding(ClaimState.VillageNotice, Day, 0, new Dictionary<ClaimAct, string> { [ClaimAct.Submit] = "丙", [ClaimAct.VillageReview] = "甲" });
        Assert.Equal(expected, ClaimGuard.Refusal(ClaimFlow.Full, standing, act, ClaimDoor.Desk, user, _ => true, " ", Day.AddDays(1)));
        Assert.Equal(ClaimRefusal.NoRight, ClaimGuard.Refusal(ClaimFlow.Full, standing, ClaimAct.TownshipApprove, ClaimDoor.Desk, user, _ => false, " ", Day.AddDays(1)));
        Assert.Equal(ClaimRefusal.NoticeOpen, ClaimGuard.Refusal(ClaimFlow.Full, standing, ClaimAct.TownshipApprove, ClaimDoor.Desk, "乙", _ => true, null, Day));
    }

    private static ClaimFlow Flow(bool[] has)
    {
        var states = ClaimLife.Optional.Where((_, i) => has[i]).ToList();
        var notices = states.Where(s => s is ClaimState.VillageNotice or ClaimState.TownshipNotice or ClaimState.CountyNotice).ToDictionary(s => s, _ => new NoticeTerm(2, DayKind.Calendar));
        return new ClaimFlow([.. states.Select(s => new FlowStep(s, null, DayKind.Working))], notices, new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>());
    }
}
