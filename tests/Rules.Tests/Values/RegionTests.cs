namespace Wengang.Rules.Tests.Values;

public class RegionTests
{
    [Theory]
    [InlineData("369901", RegionLevel.County, "369901")]
    [InlineData("369901000000", RegionLevel.County, "369901")]
    [InlineData("369901100000", RegionLevel.Township, "369901100")]
    [InlineData("369901100200", RegionLevel.Village, "369901100200")]
    [InlineData("369900000000", RegionLevel.City, "3699")]
    [InlineData("360000000000.0", RegionLevel.Province, "36")]
    public void The_level_is_in_the_digits(string text, RegionLevel level, string prefix)
    {
        var code = RegionCode.Parse(text);
        Assert.Equal(level, code.Level);
        Assert.Equal(prefix, code.Prefix);
        Assert.True(code.Contains(code));
        Assert.True(code.Parent.Contains(code));
    }

    [Fact]
    public void A_division_contains_what_lies_below()
    {
        var township = RegionCode.Parse("369901100000");
        Assert.True(township.Contains(RegionCode.Parse("369901100200")));
        Assert.False(township.Contains(RegionCode.Parse("369901101200")));
        Assert.False(township.Contains(township.County));
        Assert.False(default(RegionCode).Contains(township));
        Assert.False(RegionCode.TryParse("36990110", out _));
        Assert.False(RegionCode.TryParse("000000000000", out _));
    }

    [Theory]
    [InlineData("城关", "城关镇")]
    [InlineData("城关镇", "城关镇")]
    [InlineData(" 城 关镇人民政府", "城关镇")]
    [InlineData("清溪县城关镇", "城关镇")]
    [InlineData("朱口", "朱口村")]
    [InlineData("朱口村村委会", "朱口村")]
    [InlineData("朱口村委会", "朱口村")]
    [InlineData("城关镇朱口村民委员会", "朱口村")]
    [InlineData("一村", "一村")]
    [InlineData("一村村委会", "一村")]
    [InlineData("河东街道办事处", "河东街道")]
    [InlineData("新村社区居委会", "新村社区")]
    [InlineData("白云社区", "白云社区")]
    public void One_known_name_fits(string written, string expected)
    {
        string[] known = ["城关镇", "朱口村", "一村", "二村", "河东街道", "新村社区", "新村", "白云社区", "白云村"];
        Assert.Equal(expected, RegionName.Match(written, known, "清溪县", "城关镇").Name);
    }

    [Theory]
    [InlineData("白云", RegionMatchKind.Ambiguous, 2)]
    [InlineData("一", RegionMatchKind.None, 0)]
    [InlineData("朱口社区", RegionMatchKind.None, 1)]
    [InlineData("", RegionMatchKind.None, 0)]
    public void Otherwise_nothing_is_guessed(string written, RegionMatchKind kind, int candidates)
    {
        var match = RegionName.Match(written, ["朱口村", "一村", "白云社区", "白云村"]);
        Assert.Null(match.Name);
        Assert.Equal(kind, match.Kind);
        Assert.Equal(candidates, match.Candidates.Count);
    }

    [Theory]
    [InlineData("城关镇人民政府", "城关")]
    [InlineData("一村", "一村")]
    [InlineData("畲乡民族乡", "畲乡")]
    public void The_stem_keeps_two_characters(string name, string stem) => Assert.Equal(stem, RegionName.Canonical(name));
}
