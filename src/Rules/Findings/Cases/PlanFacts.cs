namespace Wengang.Rules.Findings;

/// <summary>A row of the sheet of people who plan to work.</summary>
/// <param name="Wanted">是否计划务工.</param>
/// <param name="Needs">就业服务需求; empty when the cell was, null when the column was not there.</param>
public sealed record PlanFacts(bool Wanted, string? Needs);
