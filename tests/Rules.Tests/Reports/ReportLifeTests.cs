using CsCheck;
using Wengang.Rules.Reports;

namespace Wengang.Rules.Tests.Reports;

public class ReportLifeTests
{
    private static readonly Gen<ReportState> AnyState = Gen.Enum<ReportState>();
    private static readonly Gen<ReportAct> AnyAct = Gen.Enum<ReportAct>();

    private static readonly Gen<(ReportAct Act, bool IsWriter, bool MayWrite, bool MaySign)> AnyStep = Gen.Select(AnyAct, Gen.Bool, Gen.Bool, Gen.Bool);

    [Fact]
    public void Every_state_can_be_reached_from_a_draft()
    {
        var reached = new HashSet<ReportState> { ReportState.Draft };
        while (ReportLife.Table.Any(t => reached.Contains(t.From) && reached.Add(t.To)))
        {
        }

        Assert.Equal(Enum.GetValues<ReportState>().ToHashSet(), reached);
    }

    [Fact]
    public void An_act_leads_from_a_state_to_one_state_only() =>
        Assert.Equal(ReportLife.Table.Count, ReportLife.Table.Select(t => (t.From, t.Act)).Distinct().Count());

    [Fact]
    public void Whatever_is_done_no_report_is_issued_by_its_writer() => AnyStep.Array[0, 12].Sample(steps =>
    {
        var state = ReportState.Draft;
        foreach (var step in steps)
        {
            if (ReportLife.Refusal(state, step.Act, r => r == ReportRight.Sign ? step.MaySign : step.MayWrite, step.IsWriter, "理由") is not null)
            {
                continue;
            }

            Assert.False(step.Act == ReportAct.Issue && (step.IsWriter || !step.MaySign || state != ReportState.Submitted));
            Assert.False(step.Act == ReportAct.Edit && (state is ReportState.Issued or ReportState.Submitted or ReportState.Withdrawn));
            state = ReportLife.Find(state, step.Act)!.To;
        }
    });

    [Fact]
    public void What_is_offered_is_what_is_allowed() => Gen.Select(AnyState, AnyAct, Gen.Bool, Gen.Bool, Gen.Bool).Sample((state, act, write, sign, writer) =>
    {
        bool Has(ReportRight right) => right == ReportRight.Sign ? sign : write;
        var offered = ReportLife.Possible(state, Has, writer).Any(t => t.Act == act);
        Assert.Equal(ReportLife.Refusal(state, act, Has, writer, "理由") is null, offered);
    });

    [Theory]
    [InlineData(ReportState.Submitted, ReportAct.Return, ReportRefusal.NoReason)]
    [InlineData(ReportState.Issued, ReportAct.Withdraw, ReportRefusal.NoReason)]
    [InlineData(ReportState.Issued, ReportAct.Issue, ReportRefusal.WrongState)]
    [InlineData(ReportState.Withdrawn, ReportAct.Edit, ReportRefusal.WrongState)]
    public void Refusals_name_their_reason(ReportState state, ReportAct act, ReportRefusal refusal)
    {
        Assert.Equal(refusal, ReportLife.Refusal(state, act, _ => true, isWriter: false, " "));
        Assert.Contains(act.Name(), refusal.Sentence(state, act), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_writer_takes_a_report_back() =>
        Assert.Equal(ReportRefusal.OnlyByWriter, ReportLife.Refusal(ReportState.Submitted, ReportAct.TakeBack, _ => true, isWriter: false, null));
}
