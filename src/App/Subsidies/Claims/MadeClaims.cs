namespace Wengang.App.Subsidies.Claims;

/// <summary>What became of entitlements.</summary>
/// <param name="Made">The new claims.</param>
/// <param name="Held">Those for which there is a claim already, of this or of an incompatible scheme.</param>
public sealed record MadeClaims(IReadOnlyList<long> Made, IReadOnlyList<HeldEntitlement> Held);
