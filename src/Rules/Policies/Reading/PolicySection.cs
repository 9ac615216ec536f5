namespace Wengang.Rules.Policies;

/// <summary>The rules of a policy on one subject: who, conditions, amount …</summary>
public sealed record PolicySection(string Title, IReadOnlyList<PolicyLine> Lines);
