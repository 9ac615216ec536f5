namespace Wengang.Rules.Policies;

/// <summary>A business that the person started.</summary>
public sealed record BusinessFact(DateOnly RegisteredOn, DateOnly? ClosedOn, int Type, bool? First, int? Employees, FactSource? Source);
