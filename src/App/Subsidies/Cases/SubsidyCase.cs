using Wengang.App.Data;
using Wengang.Rules.Subsidies.Checks;

namespace Wengang.App.Subsidies.Cases;

/// <summary>
/// Something speaks against a claim: an objection to a notice, a hit of a comparison, a fact that turned out not to be true. While it is
/// open the claim goes no further and no money leaves.
/// </summary>
public sealed class SubsidyCase : IRegional
{
    public required long Id { get; init; }

    public required string RegionCode { get; set; }

    public long ClaimId { get; init; }

    public CheckCode Code { get; init; }

    /// <summary>What tells one hit of a comparison from another, so that the same is not opened again after it was settled.</summary>
    public required string Sign { get; init; }

    /// <summary>What was seen or said, with its source.</summary>
    public required string Evidence { get; init; }

    public DateOnly OpenedOn { get; init; }

    /// <summary>Account, 系统, or 公众 for an objection from the public page.</summary>
    public required string OpenedBy { get; init; }

    /// <summary>How to reach whoever objects; they may leave it out.</summary>
    [Auditing.Secret]
    public byte[]? ContactCipher { get; init; }

    public CaseState State { get; set; }

    /// <summary>What was found.</summary>
    public string? Outcome { get; set; }

    public DateOnly? SettledOn { get; set; }

    public string? SettledBy { get; set; }

    /// <summary>What the person says against a recovery, before it is settled.</summary>
    public string? PersonSays { get; set; }

    /// <summary>How much is to come back; 0 when nothing was paid.</summary>
    public long RecoverFen { get; set; }

    /// <summary>How much of it came back.</summary>
    public long RecoveredFen { get; set; }
}
