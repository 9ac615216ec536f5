namespace Wengang.Rules.Policies;

/// <summary>A key of an object.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="Title">What it means, in Chinese.</param>
/// <param name="Shape">What may stand there.</param>
/// <param name="Required">Whether it must be there.</param>
/// <param name="Nullable">Whether null may be written, and what it then means; null when it may not.</param>
public sealed record Field(string Key, string Title, Shape Shape, bool Required = false, string? Nullable = null);
