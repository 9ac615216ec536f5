namespace Wengang.Rules.Policies;

/// <summary>Being a monitored person from the day of listing on.</summary>
/// <param name="Category">Place in <c>PolicyWords.Targets</c>: 1 to 3.</param>
/// <param name="From">The day of listing, counted; null when nobody wrote it down.</param>
/// <param name="EliminatedOn">From this day on the risk is eliminated; null while it is not, or when it is not known.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record MonitorFact(int Category, DateOnly? From, DateOnly? EliminatedOn, FactSource? Source)
{
    /// <summary>False when it is not known whether the risk is eliminated, or since when.</summary>
    public bool EliminationKnown { get; init; } = true;
}
