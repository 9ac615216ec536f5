namespace Wengang.Rules.Monitoring.Quality;

/// <summary>What looks odd in a month's answers. The order is that in which it is shown.</summary>
public enum QualityKind
{
    /// <summary>Many confirmed one after the other, too quickly to have spoken to them.</summary>
    Streak,

    /// <summary>More people in a day than can be spoken to.</summary>
    DayLoad,

    /// <summary>Most of a village in the last hours before the due time.</summary>
    LastHours,

    /// <summary>The same pay typed for people of different employers.</summary>
    SameWage,

    /// <summary>One telephone number for people of several households who were checked by telephone.</summary>
    SharedPhone,

    /// <summary>Places of work that cannot both be.</summary>
    ImpossibleMove,
}
