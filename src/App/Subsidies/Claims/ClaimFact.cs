using Wengang.App.Data;

namespace Wengang.App.Subsidies.Claims;

/// <summary>A fact that carries a claim: its table and key. Retracted and written anew when the claim was looked at again and still holds.</summary>
public sealed class ClaimFact : Fact
{
    public long ClaimId { get; init; }

    public required string FactTable { get; init; }

    public long FactId { get; init; }
}
