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

    /// <summary>People were sent to the labour bureau; it is to accept or return them.</summary>
    ReferralSent,

    /// <summary>Somebody was named as helper.</summary>
    HelperNamed,

    /// <summary>Something looks odd in a month's answers.</summary>
    QualityFound,

    /// <summary>A watched indicator is out of its bounds.</summary>
    WarningFound,

    /// <summary>The code for which a person or an enterprise asked on the public pages.</summary>
    ApplicantCode,
}
