using Wengang.Rules.Findings;

namespace Wengang.Web.Queries;

/// <summary>How much a rule found.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Open">Findings yet to be checked.</param>
/// <param name="All">All findings.</param>
public sealed record RuleCount(FindingRule Rule, int Open, int All);
