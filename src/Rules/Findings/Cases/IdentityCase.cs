namespace Wengang.Rules.Findings;

/// <summary>The raw content of a document number cell.</summary>
/// <param name="Text">The text, or the raw digits of a numeric cell.</param>
/// <param name="NumericCell">Whether the spreadsheet stored a number.</param>
/// <param name="Today">The latest possible birth, inclusive.</param>
public sealed record IdentityCase(string? Text, bool NumericCell, DateOnly Today);
