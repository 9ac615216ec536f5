using Wengang.Rules.Access;

namespace Wengang.Rules.Tests.Access;

public class PasswordRulesTests
{
    private static readonly PasswordRules Rules = new(MinLength: 10, MinKinds: 3);

    [Theory]
    [InlineData("Hewan-2026x")]
    [InlineData("hewan#2026!")]
    [InlineData("河湾abc2026，")]
    public void A_good_one_passes(string password) => Assert.Empty(Rules.Problems(password, "jingban"));

    [Theory]
    [InlineData("Hw-2026xy", "10 个字符")]
    [InlineData("hewanzhongxin", "3 种")]
    [InlineData("Jingban-2026", "用户名")]
    [InlineData("Password-2026", "猜到")]
    [InlineData("Aa1Aa1Aa1Aa1", "猜到")]
    public void What_is_wrong_is_said(string password, string part) =>
        Assert.Contains(Rules.Problems(password, "jingban"), p => p.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void The_bounds_are_inclusive()
    {
        Assert.Empty(Rules.Problems("Hewan-2026", "x1y2"));
        Assert.Empty(Rules.Problems("Hewan-2026" + new string('x', PasswordRules.MaxLength - 10), "x1y2"));
        Assert.NotEmpty(Rules.Problems("Hewan-2026" + new string('x', PasswordRules.MaxLength - 9), "x1y2"));
    }
}
