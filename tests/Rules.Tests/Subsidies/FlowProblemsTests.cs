using Wengang.Rules.Subsidies.Flow;

namespace Wengang.Rules.Tests.Subsidies;

public class FlowProblemsTests
{
    private static readonly ClaimFlow Sound = ClaimFlow.Full with { Differs = ClaimFlow.AlwaysDiffers };

    [Fact]
    public void A_sound_flow_has_no_problems() => Assert.Empty(FlowProblems.Of(Sound, null));

    [Theory]
    [InlineData(1, true)]
    [InlineData(60, true)]
    [InlineData(0, false)]
    [InlineData(61, false)]
    public void Days_lie_between_one_and_sixty(int days, bool isSound)
    {
        Assert.Equal(isSound, FlowProblems.Of(Sound with { Steps = [.. Sound.Steps, new FlowStep(ClaimState.BureauApproved, days, DayKind.Calendar)] }, null).Count == 0);
        var notices = Sound.Notices.ToDictionary(n => n.Key, n => n.Key == ClaimState.CountyNotice ? new NoticeTerm(days, DayKind.Working) : n.Value);
        var problems = FlowProblems.Of(Sound with { Notices = notices }, null);
        Assert.Equal(isSound ? [] : [$"“县级公示”写了 {days} 天，要在 1 到 60 天之间。"], problems);
    }

    [Fact]
    public void A_village_posts_only_what_it_has_reviewed()
    {
        var flow = new ClaimFlow([], new Dictionary<ClaimState, NoticeTerm> { [ClaimState.VillageNotice] = new(5, DayKind.Working) }, ClaimFlow.AlwaysDiffers);
        Assert.Contains("要先设“村级评议通过”", Assert.Single(FlowProblems.Of(flow, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_reviews_is_not_who_handles_and_nobody_differs_from_a_step_that_is_not_there()
    {
        Assert.Equal(4, FlowProblems.Of(Sound with { Differs = new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>() }, null).Count);
        var differs = new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>(ClaimFlow.AlwaysDiffers) { [ClaimAct.PlanFunds] = [ClaimAct.CompareData] };
        Assert.Empty(FlowProblems.Of(Sound with { Differs = differs }, null));
        var bare = new ClaimFlow([], new Dictionary<ClaimState, NoticeTerm>(), differs);
        Assert.Equal(["“列入资金计划”要与“数据比对通过”不是同一人，但没有设这个环节：请设上，或取消这一条。"], FlowProblems.Of(bare, null));
    }
}
