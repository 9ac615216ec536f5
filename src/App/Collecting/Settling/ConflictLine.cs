namespace Wengang.App.Collecting.Settling;

/// <summary>A person's open cases of a month, or settled ones, with both sides of each field.</summary>
/// <param name="Id">Of the first case.</param>
/// <param name="Place">Village.</param>
public sealed record ConflictLine(long Id, long PersonId, string Name, string Place, string Month, IReadOnlyList<ConflictField> Fields);
