namespace Wengang.Rules.Changes;

/// <summary>One reason of a difference.</summary>
/// <param name="Part">Which kind of reason.</param>
/// <param name="Subject">Who or what.</param>
/// <param name="Township">The township whose figure it changes.</param>
/// <param name="Delta">By how much; never 0.</param>
/// <param name="Before">The facets before; null when there was no row.</param>
/// <param name="After">The facets after; null when there is no row.</param>
public sealed record ChangeEntry(ChangePart Part, string Subject, string Township, long Delta, int? Before, int? After);
