using CsCheck;
using Wengang.Rules.Calendars;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.Rules.Tests.Subsidies;

public class ClaimPeriodTests
{
    private static readonly Gen<string> AnyPeriod = Gen.Select(Gen.Int[2020, 2026], Gen.Int[0, 17], (year, part) => part switch
    {
        0 => $"{year}",
        <= 4 => $"{year}-Q{part}",
        5 => $"{year}/{year + 2}",
        _ => $"{year}-{part - 5:00}",
    });

    [Theory]
    [InlineData("2023", "2023年", 12)]
    [InlineData("2023-Q2", "2023年第二季度", 3)]
    [InlineData("2023-05", "2023年5月", 1)]
    [InlineData("2021/2024", "2021—2024年", 48)]
    [InlineData("life", "一次性", 1)]
    public void Each_form_has_its_words_and_takes_up_its_months(string text, string words, int atoms)
    {
        var period = ClaimPeriod.Parse(text);
        Assert.Equal((words, atoms), (period.Words, period.Atoms.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2023-Q5")]
    [InlineData("2023-13")]
    [InlineData("2024/2021")]
    [InlineData("上半年")]
    public void Anything_else_is_refused_with_the_forms(string text) =>
        Assert.Contains("2023-Q2", Assert.Throws<FormatException>(() => ClaimPeriod.Parse(text)).Message, StringComparison.Ordinal);

    /// <summary>Two claims of a scheme share a slot exactly when their times overlap; so do two schemes of one group, and no others.</summary>
    [Fact]
    public void Slots_are_shared_exactly_where_two_payments_exclude_each_other() =>
        Gen.Select(AnyPeriod, AnyPeriod, Gen.Bool, Gen.Bool).Sample((one, other, isSame, isGroup) =>
        {
            string[] groups = isGroup ? ["travel"] : [];
            var (a, b) = (ClaimPeriod.Parse(one), ClaimPeriod.Parse(other));
            var shares = ClaimSlots.Of("transport", groups, "", a).Intersect(ClaimSlots.Of(isSame ? "transport" : "job-search", groups, "", b)).Any();
            Assert.Equal((isSame || isGroup) && a.Atoms.Intersect(b.Atoms).Any(), shares);
        });

    [Fact]
    public void A_notice_begins_on_the_day_after_and_keeps_working_days()
    {
        var calendar = new WorkingCalendar([new DateOnly(2023, 6, 22), new DateOnly(2023, 6, 23)], [new DateOnly(2023, 6, 25)]);
        Assert.Equal(new DateOnly(2023, 6, 27), new NoticeTerm(5, DayKind.Working).LastDay(calendar, new DateOnly(2023, 6, 19)));
        Assert.Equal(new DateOnly(2023, 6, 26), new NoticeTerm(7, DayKind.Calendar).LastDay(calendar, new DateOnly(2023, 6, 19)));
    }

    [Theory]
    [InlineData("李雷", "李*")]
    [InlineData("欧阳小明", "欧**明")]
    [InlineData("王", "王")]
    [InlineData("𠮷田花", "𠮷*花")]
    public void A_name_is_masked_for_the_web(string name, string masked) => Assert.Equal(masked, NoticeColumns.MaskedName(name));

    [Fact]
    public void A_batch_that_no_allotment_covers_does_not_fit()
    {
        Assert.False(new BudgetCheck(null, 0, 1).Fits);
        Assert.False(new BudgetCheck(100, 60, 41).Fits);
        Assert.True(new BudgetCheck(100, 60, 40).Fits);
    }
}
