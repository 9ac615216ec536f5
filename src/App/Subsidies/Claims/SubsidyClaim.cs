using Wengang.App.Data;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Claims;

/// <summary>
/// A claim for a subsidy: how it stands now. Every step is a fact beside it (<see cref="ClaimStep"/>); what it takes up is held by
/// <see cref="ClaimSlot"/>.
/// </summary>
public sealed class SubsidyClaim : IRegional
{
    public required long Id { get; init; }

    public required string RegionCode { get; set; }

    /// <summary>Code of the scheme, with its name and fund as they were then.</summary>
    public required string Scheme { get; init; }

    public required string SchemeName { get; init; }

    public required string Fund { get; init; }

    public long? PersonId { get; set; }

    /// <summary>Name of an enterprise or workshop; null for a person, whose name is in the register.</summary>
    public string? UnitName { get; init; }

    /// <summary>See <see cref="Entitlement.SubjectKey"/>.</summary>
    public required string SubjectKey { get; set; }

    public string Variant { get; init; } = "";

    /// <summary>For what time, as <see cref="Rules.Subsidies.Money.ClaimPeriod"/> writes it.</summary>
    public required string Period { get; init; }

    public long AmountFen { get; set; }

    /// <summary>Why, in words for the person.</summary>
    public required string Reason { get; set; }

    public DateOnly AsOf { get; set; }

    public long? PolicyVersion { get; set; }

    public long? DecisionKey { get; set; }

    public ClaimOrigin Origin { get; init; }

    public ClaimState State { get; set; }

    public DateOnly StateOn { get; set; }

    /// <summary>Why it stands so, where a reason was asked for.</summary>
    public string? StateReason { get; set; }

    /// <summary>By when the next step is due (inclusive); null when no term is set.</summary>
    public DateOnly? DueOn { get; set; }

    public DateOnly AppliedOn { get; init; }

    /// <summary>What was decided, as long as the decision is in force; null before and when it was taken back.</summary>
    public long? DecidedFen { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public DateOnly? PaidOn { get; set; }

    /// <summary>The notice it is on or was on last, and that notice's last day (inclusive).</summary>
    public long? NoticeId { get; set; }

    public DateOnly? NoticeUntil { get; set; }
}
