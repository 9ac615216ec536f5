using CsCheck;
using Wengang.Rules.Calendars;
using Wengang.Rules.Referrals;

namespace Wengang.Rules.Tests.Referrals;

public class ClockTests
{
    private static readonly DateOnly Friday = new(2023, 6, 30);

    [Fact]
    public void The_first_contact_is_due_after_working_days_the_others_after_days()
    {
        Assert.Equal(new DateOnly(2023, 7, 5), ClockTerms.Default.FirstContact(Friday, WorkingCalendar.Plain));
        Assert.Equal(new DateOnly(2023, 7, 7), ClockTerms.Default.FirstOffer(Friday));
        Assert.Equal(new DateOnly(2023, 7, 30), ClockTerms.Default.FollowUp(Friday));
    }

    [Fact]
    public void A_holiday_puts_the_first_contact_off() =>
        Assert.Equal(new DateOnly(2023, 7, 6), ClockTerms.Default.FirstContact(Friday, new WorkingCalendar([new DateOnly(2023, 7, 4)], [])));

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, EscalationLevel.LabourBureau)]
    [InlineData(7, EscalationLevel.LabourBureau)]
    [InlineData(8, EscalationLevel.Leader)]
    public void Overdue_goes_up_level_by_level(int days, EscalationLevel? level) => Assert.Equal(level, ClockTerms.Default.Level(Friday, Friday.AddDays(days)));

    [Fact]
    public void A_level_never_goes_down_with_time() => Gen.Int[0, 400].Select(Gen.Int[0, 400]).Sample((one, more) =>
        Assert.True((int?)ClockTerms.Default.Level(Friday, Friday.AddDays(one)) is not { } before || (int?)ClockTerms.Default.Level(Friday, Friday.AddDays(one + more)) >= before));

    [Fact]
    public void What_was_done_often_enough_is_no_longer_owed()
    {
        var done = new Dictionary<ServiceKind, int> { [ServiceKind.Guidance] = 1, [ServiceKind.Offer] = 1 };

        Assert.Equal(
            [(ServiceKind.Offer, 2, new DateOnly(2023, 7, 30)), (ServiceKind.Training, 1, new DateOnly(2023, 8, 29))],
            ServicePackage.Default.Owed(Friday, done));
    }
}
