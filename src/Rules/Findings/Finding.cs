namespace Wengang.Rules.Findings;

/// <summary>A hit of a rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Evidence">What was seen, in Chinese.</param>
/// <param name="Seen">See <see cref="Sighting"/>.</param>
public sealed record Finding(FindingRule Rule, string Evidence, string Seen);
