using Wengang.Rules.Subsidies.Flow;

namespace Wengang.Rules.Tests.Subsidies;

public class PlainStateTests
{
    private static readonly ClaimFlow Flow = new(
        [new(ClaimState.VillageReviewed, 3, DayKind.Working), new(ClaimState.TownshipApproved, 3, DayKind.Working), new(ClaimState.BureauApproved, 3, DayKind.Working)],
        new Dictionary<ClaimState, NoticeTerm> { [ClaimState.VillageNotice] = new(5, DayKind.Working) }, new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>());

    [Fact]
    public void Every_state_has_words_and_none_is_without_a_next()
    {
        foreach (var state in Enum.GetValues<ClaimState>())
        {
            var plain = PlainState.Of(Flow, state, null, 0, hasAccount: true, isPerson: true);
            Assert.NotEmpty(plain.Now);
            Assert.EndsWith("。", plain.Next, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(ClaimState.Submitted, "由村里评议")]
    [InlineData(ClaimState.VillageReviewed, "张榜公示")]
    [InlineData(ClaimState.VillageNotice, "公示到 7月10日，没有人提异议就由乡镇审核")]
    [InlineData(ClaimState.TownshipApproved, "由县人社局审核")]
    [InlineData(ClaimState.BureauApproved, "发钱")]
    [InlineData(ClaimState.Returned, "重新提交")]
    public void The_next_step_is_said(ClaimState state, string next) =>
        Assert.Contains(next, PlainState.Of(Flow, state, new DateOnly(2023, 7, 10), 0, hasAccount: true, isPerson: true).Next, StringComparison.Ordinal);

    [Fact]
    public void What_they_must_do_comes_first_but_after_an_open_case()
    {
        Assert.True(PlainState.Of(Flow, ClaimState.Submitted, null, 0, hasAccount: false, isPerson: true).IsYours);
        Assert.Contains("乡镇", PlainState.Of(Flow, ClaimState.Submitted, null, 0, hasAccount: false, isPerson: false).Next, StringComparison.Ordinal);
        Assert.Equal("正在核查", PlainState.Of(Flow, ClaimState.Submitted, null, 1, hasAccount: false, isPerson: true).Now);
        Assert.True(PlainState.Of(Flow, ClaimState.Bounced, null, 0, hasAccount: true, isPerson: true).IsYours);
    }
}
