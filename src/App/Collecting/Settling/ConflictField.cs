namespace Wengang.App.Collecting.Settling;

/// <summary>One field that is or was contested.</summary>
/// <param name="Sides">What is said, the earliest first; at least two while it is open, none when it is settled.</param>
/// <param name="Kept">What had been said, one sentence for each; empty while it is open.</param>
/// <param name="Settled">What was chosen, by whom and when, in one sentence; null while it waits.</param>
public sealed record ConflictField(string Field, string Title, IReadOnlyList<ConflictSide> Sides, IReadOnlyList<string> Kept, string? Settled);
