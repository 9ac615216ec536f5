using Wengang.App.Data;

namespace Wengang.App.Subsidies.Cases;

/// <summary>Money that came back.</summary>
public sealed class RecoveryReceipt : Fact
{
    public long CaseId { get; init; }

    public long ClaimId { get; init; }

    public long? PersonId { get; init; }

    public required string Scheme { get; init; }

    public required string Fund { get; init; }

    public long AmountFen { get; init; }

    public required string By { get; init; }
}
