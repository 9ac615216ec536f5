using Wengang.Rules.Subsidies.Checks;

namespace Wengang.App.Subsidies.Cases;

/// <summary>A comparison speaks against a claim.</summary>
/// <param name="ClaimId">Which.</param>
/// <param name="Code">What was compared.</param>
/// <param name="Sign">The same for the same hit.</param>
/// <param name="Evidence">What was seen, with its source.</param>
public sealed record FoundHit(long ClaimId, CheckCode Code, string Sign, string Evidence);
