namespace Wengang.Rules.Policies;

/// <summary>A clause of the circular on which a policy rests: 第二条, and its text.</summary>
public sealed record CircularClause(string Clause, string Text);
