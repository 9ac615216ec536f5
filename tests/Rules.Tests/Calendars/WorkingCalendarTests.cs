using CsCheck;
using Wengang.Rules.Calendars;

namespace Wengang.Rules.Tests.Calendars;

public class WorkingCalendarTests
{
    /// <summary>The autumn of 2023: free from 29 September to 6 October, 7 and 8 October (a weekend) worked.</summary>
    private static readonly WorkingCalendar Autumn = new(
        Enumerable.Range(0, 8).Select(i => new DateOnly(2023, 9, 29).AddDays(i)), [new DateOnly(2023, 10, 7), new DateOnly(2023, 10, 8)]);

    [Theory]
    [InlineData("2023-09-28", true)]
    [InlineData("2023-09-29", false)]
    [InlineData("2023-10-06", false)]
    [InlineData("2023-10-07", true)]
    [InlineData("2023-10-08", true)]
    [InlineData("2023-10-09", true)]
    [InlineData("2023-10-14", false)]
    public void Holidays_are_free_and_made_up_weekends_are_worked(string day, bool worked) =>
        Assert.Equal(worked, Autumn.IsWorkingDay(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2023-09-28", "2023-09-28")]
    [InlineData("2023-09-29", "2023-10-07")]
    [InlineData("2023-10-14", "2023-10-16")]
    public void A_due_day_moves_to_the_next_working_day(string day, string moved) =>
        Assert.Equal(DateOnly.Parse(moved), Autumn.OnOrAfter(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2023-09-28", 0, "2023-09-28")]
    [InlineData("2023-09-28", 1, "2023-10-07")]
    [InlineData("2023-09-28", 3, "2023-10-09")]
    [InlineData("2023-09-30", 0, "2023-10-07")]
    [InlineData("2023-09-30", 1, "2023-10-07")]
    public void Working_days_are_counted_from_the_day_after(string day, int days, string end) =>
        Assert.Equal(DateOnly.Parse(end), Autumn.Add(DateOnly.Parse(day), days));

    [Fact]
    public void A_day_named_as_both_is_worked()
    {
        var day = new DateOnly(2023, 10, 7);
        Assert.True(new WorkingCalendar([day], [day]).IsWorkingDay(day));
    }

    [Fact]
    public void A_calendar_without_a_working_day_says_so()
    {
        var year = Enumerable.Range(0, 800).Select(i => new DateOnly(2023, 1, 1).AddDays(i));
        Assert.Throws<InvalidOperationException>(() => new WorkingCalendar(year, []).OnOrAfter(new DateOnly(2023, 1, 1)));
    }

    [Fact]
    public void Adding_and_counting_agree() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 60]).Sample((offset, days) =>
        {
            var from = new DateOnly(2023, 1, 1).AddDays(offset);
            var to = Autumn.Add(from, days);
            return Autumn.IsWorkingDay(to) && (days == 0 || Autumn.Between(from, to) == days);
        });
}
