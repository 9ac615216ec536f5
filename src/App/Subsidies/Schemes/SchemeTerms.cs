using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Schemes;

/// <summary>What a county can change of a scheme, for the claims of some days. Claims keep the terms of the day on which they were applied for.</summary>
/// <param name="From">First day of application (inclusive); the lowest date for those that came with the program.</param>
/// <param name="To">Last day of application (inclusive); the highest date where nothing follows.</param>
/// <param name="Flow">Steps, terms, notices.</param>
/// <param name="Policy">Code of the policy by which it is decided who has it; null while none is named.</param>
public sealed record SchemeTerms(DateOnly From, DateOnly To, ClaimFlow Flow, string? Policy)
{
    internal bool Contains(DateOnly day) => From <= day && day <= To;
}
