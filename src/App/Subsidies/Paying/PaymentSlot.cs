using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Subsidies.Paying;

/// <summary>
/// Money was ordered for a slot. Written with the approval of the first payment of a claim and then neither changed nor removed, whatever
/// becomes of the payment: paying again after a bounce is the same claim's. The database lets a slot be taken once.
/// </summary>
public sealed class PaymentSlot : Recorded, IFrozen, IRegional
{
    public required string RegionCode { get; init; }

    public long ClaimId { get; init; }

    public required string SubjectKey { get; init; }

    public required string Slot { get; init; }

    public required string Atom { get; init; }
}
