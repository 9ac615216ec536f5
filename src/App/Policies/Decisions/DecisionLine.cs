namespace Wengang.App.Policies.Decisions;

/// <summary>A stored decision with the names of person, place and policy.</summary>
public sealed record DecisionLine(StoredDecision Decision, string Name, string? Village, string Policy, int Number, string DocumentNumber);
