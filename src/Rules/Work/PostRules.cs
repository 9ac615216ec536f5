namespace Wengang.Rules.Work;

/// <summary>Public posts and other appointments with exact days.</summary>
public static class PostRules
{
    /// <summary>On duty on a day: started on or before it and not ended on or before it.</summary>
    public static bool IsOnDuty(DateOnly start, DateOnly? end, DateOnly date) => start <= date && (end is not { } last || last > date);

    /// <summary>Started within the days, both inclusive.</summary>
    public static bool IsNew(DateOnly start, DateOnly from, DateOnly to) => start >= from && start <= to;

    /// <summary>Ended within the days, both inclusive.</summary>
    public static bool HasEnded(DateOnly? end, DateOnly from, DateOnly to) => end >= from && end <= to;
}
