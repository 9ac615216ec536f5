using CsCheck;
using Wengang.Rules.Reports;

namespace Wengang.Rules.Tests.Reports;

public class ReportTextTests
{
    private static readonly Gen<string> AnyText = Gen.String[Gen.Char["甲乙丙，。\n"], 0, 30];

    [Theory]
    [InlineData("一、工作开展情况", LineStyle.HeadingOne)]
    [InlineData("（二）落实交通补贴", LineStyle.HeadingTwo)]
    [InlineData("3.做实服务", LineStyle.HeadingThree)]
    [InlineData("3.5万元用于培训", LineStyle.Body)]
    [InlineData("一是就业帮扶的精准度不够。", LineStyle.Body)]
    [InlineData("（一）全县共有就业帮扶车间12个。", LineStyle.Body)]
    [InlineData("", LineStyle.Body)]
    public void A_line_is_known_by_its_number(string line, LineStyle style) => Assert.Equal(style, LineStyles.Of(line));

    [Theory]
    [InlineData(ReportKind.Month, "2023-06-30", "2023年6月", true)]
    [InlineData(ReportKind.Quarter, "2023-06-30", "2023年第二季度", true)]
    [InlineData(ReportKind.Quarter, "2023-05-31", "2023年第二季度", false)]
    [InlineData(ReportKind.Quarter, "2023-12-31", "2023年第四季度", true)]
    [InlineData(ReportKind.HalfYear, "2023-06-30", "2023年上半年", true)]
    [InlineData(ReportKind.HalfYear, "2023-09-30", "2023年1至9月", false)]
    [InlineData(ReportKind.Month, "2023-06-29", "2023年6月", false)]
    public void A_kind_names_its_period(ReportKind kind, string day, string words, bool ends)
    {
        var asOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((words, ends), (kind.Period(asOf), kind.Ends(asOf)));
    }

    [Theory]
    [InlineData("2023-06-30", "2023-03-31")]
    [InlineData("2023-01-01", "2022-12-31")]
    [InlineData("2023-10-15", "2023-09-30")]
    public void The_quarter_before_ends_before_this_one_begins(string day, string end) => Assert.Equal(
        DateOnly.Parse(end, System.Globalization.CultureInfo.InvariantCulture),
        ReportKinds.LastQuarterEnd(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Differences_hold_both_texts_whole() => Gen.Select(AnyText, AnyText).Sample((old, now) =>
    {
        var pieces = TextDifference.Between(old, now);
        Assert.Equal(old, string.Concat(pieces.Where(p => p.InOld).Select(p => p.Text)));
        Assert.Equal(now, string.Concat(pieces.Where(p => p.InNew).Select(p => p.Text)));
        Assert.DoesNotContain(pieces, p => !p.InOld && !p.InNew);
        Assert.Equal(old == now, pieces.All(p => p.InOld && p.InNew));
    });

    [Fact]
    public void No_change_of_two_people_is_lost() => Gen.Select(AnyText, AnyText, AnyText).Sample((before, mine, theirs) =>
    {
        var result = Reconciled.Of(before, mine, theirs);
        var bothChanged = mine != before && theirs != before && mine != theirs;
        Assert.Equal(bothChanged, result.IsConflict);
        Assert.Equal(mine != before ? mine : theirs, result.Text);
    });
}
