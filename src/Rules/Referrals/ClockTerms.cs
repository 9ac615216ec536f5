using Wengang.Rules.Calendars;

namespace Wengang.Rules.Referrals;

/// <summary>How much time a helper has, and when the next level is told. Due days are included: overdue begins the day after.</summary>
/// <param name="FirstContactWorkingDays">Working days after acceptance.</param>
/// <param name="FirstOfferDays">Days after acceptance.</param>
/// <param name="FollowUpDays">Days after the last contact.</param>
/// <param name="LeaderDays">So many days overdue the county leader is told, too.</param>
public sealed record ClockTerms(int FirstContactWorkingDays, int FirstOfferDays, int FollowUpDays, int LeaderDays)
{
    /// <summary>Domain Z.</summary>
    public static readonly ClockTerms Default = new(3, 7, 30, 7);

    public DateOnly FirstContact(DateOnly accepted, WorkingCalendar calendar) => calendar.Add(accepted, FirstContactWorkingDays);

    public DateOnly FirstOffer(DateOnly accepted) => accepted.AddDays(FirstOfferDays);

    public DateOnly FollowUp(DateOnly contact) => contact.AddDays(FollowUpDays);

    /// <summary>Who must know by now; null while it is in time.</summary>
    public EscalationLevel? Level(DateOnly due, DateOnly today) =>
        today <= due ? null : today.DayNumber - due.DayNumber > LeaderDays ? EscalationLevel.Leader : EscalationLevel.LabourBureau;
}
