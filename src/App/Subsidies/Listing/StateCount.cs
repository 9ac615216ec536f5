using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Listing;

/// <summary>Claims that stand alike.</summary>
/// <param name="State">How.</param>
/// <param name="Count">How many.</param>
/// <param name="Fen">What they claim together.</param>
/// <param name="Late">How many of them are overdue.</param>
/// <param name="Oldest">Since when the oldest stands so.</param>
public sealed record StateCount(ClaimState State, int Count, long Fen, int Late, DateOnly Oldest);
