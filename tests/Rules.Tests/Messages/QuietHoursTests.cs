using CsCheck;
using Wengang.Rules.Messages;

namespace Wengang.Rules.Tests.Messages;

public class QuietHoursTests
{
    private static readonly DateTime Day = new(2023, 7, 5);

    [Theory]
    [InlineData(21, 8, 22, true)]
    [InlineData(21, 8, 7, true)]
    [InlineData(21, 8, 8, false)]
    [InlineData(21, 8, 20, false)]
    [InlineData(12, 14, 12, true)]
    [InlineData(12, 14, 14, false)]
    [InlineData(0, 0, 3, false)]
    public void Hours_may_pass_midnight(int from, int to, int hour, bool quiet) => Assert.Equal(quiet, new QuietHours(from, to).Holds(Day.AddHours(hour)));

    [Fact]
    public void What_waits_is_sent_at_the_first_hour_that_is_not_quiet() =>
        Gen.Select(Gen.Int[0, 23], Gen.Int[0, 23], Gen.Int[0, 1439]).Sample((from, to, minute) =>
        {
            var quiet = new QuietHours(from, to);
            var (now, next) = (Day.AddMinutes(minute), quiet.Next(Day.AddMinutes(minute)));
            return !quiet.Holds(next) && next >= now && next - now <= TimeSpan.FromDays(1) && (quiet.Holds(now) || next == now);
        });
}
