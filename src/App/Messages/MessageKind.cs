namespace Wengang.App.Messages;

/// <summary>Why somebody is told something.</summary>
public enum MessageKind
{
    /// <summary>A month of monitoring was opened.</summary>
    MonthOpened,

    /// <summary>The day is near and the own place is not done.</summary>
    DueSoon,

    /// <summary>The day is over and the own place is not done.</summary>
    Overdue,

    /// <summary>A clerk reminds of the month.</summary>
    Reminder,

    /// <summary>Somebody asks that a month be unlocked; another person is to decide.</summary>
    UnlockAsked,

    MonthUnlocked,

    /// <summary>The labour bureau returned referrals.</summary>
    ReferralReturned,

    /// <summary>A step of help is overdue.</summary>
    ReferralOverdue,

    /// <summary>The code for which a person or an enterprise asked on the public pages.</summary>
    ApplicantCode,
}
