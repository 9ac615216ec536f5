using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Subsidies.Notices;

/// <summary>A line of a notice as it was posted; nothing that is not on the whitelist is in it.</summary>
public sealed class NoticeLine : Recorded, IFrozen, IRegional
{
    public required string RegionCode { get; init; }

    public long NoticeId { get; init; }

    public long ClaimId { get; init; }

    public int Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Empty for an enterprise.</summary>
    public required string Sex { get; init; }

    public required string Village { get; init; }

    public required string SchemeName { get; init; }

    public required string Period { get; init; }

    public long AmountFen { get; init; }

    /// <summary>Masked; empty for an enterprise.</summary>
    public required string Identity { get; init; }

    /// <summary>Of a person, whose name is masked where anybody may read it; an enterprise is shown by its name.</summary>
    public bool IsPerson => Sex.Length > 0;
}
