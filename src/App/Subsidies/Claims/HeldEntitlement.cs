namespace Wengang.App.Subsidies.Claims;

/// <summary>An entitlement whose time is taken up by another claim.</summary>
/// <param name="Entitlement">What was wanted.</param>
/// <param name="ClaimId">The claim that has it.</param>
public sealed record HeldEntitlement(Entitlement Entitlement, long ClaimId);
