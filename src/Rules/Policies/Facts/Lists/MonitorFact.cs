namespace Wengang.Rules.Policies;

/// <summary>Being a monitored person from the day of listing on.</summary>
/// <param name="Category">Place in <c>PolicyWords.Targets</c>: 1 to 3.</param>
/// <param name="From">The day of listing, counted.</param>
/// <param name="EliminatedOn">From this day on the risk is eliminated; null while it is not.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record MonitorFact(int Category, DateOnly From, DateOnly? EliminatedOn, FactSource? Source);
