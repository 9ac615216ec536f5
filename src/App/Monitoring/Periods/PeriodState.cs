namespace Wengang.App.Monitoring.Periods;

/// <summary>Where a month of monitoring stands; how far villages and townships are stands in their <see cref="DoneMark"/>s.</summary>
public enum PeriodState
{
    /// <summary>Answers are taken.</summary>
    Open,

    /// <summary>Closed: no answer, undoing or mark is taken any more.</summary>
    Locked,

    /// <summary>Unlocked again, as a further version: answers are taken.</summary>
    Reopened,
}
