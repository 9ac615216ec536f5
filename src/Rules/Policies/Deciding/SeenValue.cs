namespace Wengang.Rules.Policies;

/// <summary>A value that a condition looked at.</summary>
/// <param name="What">What it is, in Chinese.</param>
/// <param name="Value">The value in words.</param>
/// <param name="Source">Where it comes from; null when not told.</param>
public sealed record SeenValue(string What, string Value, FactSource? Source = null);
