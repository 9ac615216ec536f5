namespace Wengang.App.Documents.Marks;

/// <summary>A stretch of a checked paragraph.</summary>
/// <param name="Text">The words.</param>
/// <param name="Finding">What is said of them; null for nothing.</param>
public sealed record MarkedPiece(string Text, LintFinding? Finding);
