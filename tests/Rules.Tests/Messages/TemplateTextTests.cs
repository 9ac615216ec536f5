using Wengang.Rules.Messages;

namespace Wengang.Rules.Tests.Messages;

public class TemplateTextTests
{
    private static readonly string[] Allowed = ["月份", "截止日"];

    [Fact]
    public void Words_in_braces_are_filled_in() =>
        Assert.Equal("请在7月20日前完成。", TemplateText.Fill("请在{截止日}前完成{没有}。", new Dictionary<string, string> { ["截止日"] = "7月20日" }));

    [Theory]
    [InlineData("请完成{月份}", null)]
    [InlineData("请找{姓名}", "这里不能用“{姓名}”")]
    [InlineData("请完成{月份", "花括号没有成对")]
    [InlineData("  ", "不能空着")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一", "最多 20 个字")]
    public void A_template_says_what_is_wrong_with_it(string text, string? problem)
    {
        var said = TemplateText.Problem(text, Allowed, 20);
        Assert.True(problem is null ? said is null : said!.StartsWith(problem, StringComparison.Ordinal), said);
    }

    [Theory]
    [InlineData("电话13900000000", true)]
    [InlineData("证号36990219800101001X", true)]
    [InlineData("2023年7月20日前 12 人", false)]
    public void Long_numbers_are_seen(string text, bool holds) => Assert.Equal(holds, TemplateText.HoldsNumber(text));

    [Fact]
    public void Pauses_grow_and_end()
    {
        var pauses = Enumerable.Range(1, BackOff.Most - 1).Select(n => BackOff.After(n)!.Value).ToList();
        Assert.Equal(pauses.Order(), pauses);
        Assert.Null(BackOff.After(BackOff.Most));
    }
}
