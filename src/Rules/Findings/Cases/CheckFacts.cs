using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

/// <summary>The monthly check of a person.</summary>
/// <param name="Month">The month checked.</param>
/// <param name="Result">What was found.</param>
public sealed record CheckFacts(Period Month, CheckResult Result);
