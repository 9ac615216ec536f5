using Wengang.Rules.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.Rules.Tests.Monitoring;

public class CheckStandingTests
{
    [Theory]
    [InlineData("外出务工", null, false, CheckResult.AtWork)]
    [InlineData("帮扶车间", CheckResult.NotAtWork, false, CheckResult.Workshop)]
    [InlineData("公益性岗位", null, false, CheckResult.PublicPost)]
    [InlineData("看不懂的渠道", null, false, CheckResult.AtWork)]
    public void Work_says_what_its_channel_says(string channel, CheckResult? before, bool ended, CheckResult result) =>
        Assert.Equal(result, CheckStanding.Of([channel], before, ended));

    [Theory]
    [InlineData(CheckResult.PublicPost, CheckResult.PublicPost)]
    [InlineData(CheckResult.NotAtWork, CheckResult.AtWork)]
    [InlineData(null, CheckResult.AtWork)]
    public void Work_without_a_channel_stays_what_it_was(CheckResult? before, CheckResult result) =>
        Assert.Equal(result, CheckStanding.Of([null], before, false));

    [Theory]
    [InlineData(CheckResult.PublicPost, false, CheckResult.PublicPost)]
    [InlineData(CheckResult.AtWork, false, CheckResult.AtWork)]
    [InlineData(CheckResult.AtWork, true, CheckResult.NotAtWork)]
    [InlineData(CheckResult.Unreachable, false, CheckResult.NotAtWork)]
    [InlineData(null, false, CheckResult.NotAtWork)]
    public void Without_work_in_the_sheets_the_last_word_stands_until_work_ended(CheckResult? before, bool ended, CheckResult result) =>
        Assert.Equal(result, CheckStanding.Of([], before, ended));
}
