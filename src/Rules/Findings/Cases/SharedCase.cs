namespace Wengang.Rules.Findings;

/// <summary>A value found in several records.</summary>
/// <param name="Kind">What is shared.</param>
/// <param name="Shown">The value, masked for display.</param>
/// <param name="Households">The distinct households (or, without them, places) where it stands.</param>
/// <param name="Records">How many records hold it.</param>
public sealed record SharedCase(SharedKind Kind, string Shown, IReadOnlyList<string> Households, int Records);
