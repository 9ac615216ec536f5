namespace Wengang.Rules.Policies;

/// <summary>One rule of a policy as a reader meets it.</summary>
/// <param name="Path">Its place in the document: <c>who[0]</c>.</param>
/// <param name="Clause">Its place in the circular; empty where none is given.</param>
/// <param name="Text">The rule in plain Chinese.</param>
public sealed record PolicyLine(string Path, string Clause, string Text);
