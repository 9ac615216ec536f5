using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.People.Editing;

/// <summary>Somebody had a whole identity number, phone or card shown, and why. Who and when stands in the operation.</summary>
public sealed class IdentityAccess : Recorded, IRegional, IFrozen
{
    public long PersonId { get; init; }

    /// <summary>证件号码 or 联系电话.</summary>
    public required string What { get; init; }

    public required string Purpose { get; init; }

    public required string RegionCode { get; init; }
}
