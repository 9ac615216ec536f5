namespace Wengang.Rules.Facts;

/// <summary>What one sheet says about a subject on one day.</summary>
/// <param name="At">The day the sheet speaks about (its cut-off), not the day it was imported.</param>
/// <param name="Hash">Identifies the content; null when a complete sheet shows that the subject is not there.</param>
/// <param name="Start">Since when the content itself says that it holds; null when it does not say.</param>
public sealed record Observation(DateOnly At, string? Hash, DateOnly? Start = null);
