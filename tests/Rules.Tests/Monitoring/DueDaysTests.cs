using Wengang.Rules.Calendars;
using Wengang.Rules.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.Rules.Tests.Monitoring;

public class DueDaysTests
{
    private static DueDays Of(string month, int village, int township, int county, bool moves) =>
        DueDays.Of(Period.Parse(month), village, township, county, moves, WorkingCalendar.Plain);

    [Fact]
    public void A_weekend_moves_where_the_county_wants_it()
    {
        Assert.Equal(new DueDays(new(2023, 8, 21), new(2023, 8, 25), new(2023, 8, 28)), Of("2023-08", 20, 25, 28, true));
        Assert.Equal(new DueDays(new(2023, 8, 20), new(2023, 8, 25), new(2023, 8, 28)), Of("2023-08", 20, 25, 28, false));
    }

    [Fact]
    public void A_day_the_month_does_not_have_is_its_last_and_may_move_into_the_next_month()
    {
        Assert.Equal(new DateOnly(2023, 2, 28), Of("2023-02", 20, 25, 31, true).County);
        Assert.Equal(new DateOnly(2023, 10, 2), Of("2023-09", 20, 25, 30, true).County);
    }
}
