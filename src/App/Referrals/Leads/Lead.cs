using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Leads;

/// <summary>
/// An entry of the daily list: somebody, or an employer's people, whom somebody should look after, and what was seen. Kept up to date by
/// <see cref="LeadRun"/>; what is no longer seen is closed.
/// </summary>
public sealed class Lead : IRegional
{
    public required long Id { get; init; }

    public required LeadReason Reason { get; init; }

    /// <summary>What makes it the same entry tomorrow.</summary>
    public required string SubjectKey { get; init; }

    public required string RegionCode { get; set; }

    /// <summary>Whom to speak to; null for an employer's people.</summary>
    public long? PersonId { get; init; }

    /// <summary>What was seen, in words.</summary>
    public required string Evidence { get; set; }

    /// <summary>The table in which it was seen: work_plan, monthly_check, work_spell, person_record or recommendation.</summary>
    public required string EvidenceKind { get; set; }

    /// <summary>The row there.</summary>
    public long EvidenceId { get; set; }

    /// <summary>The day of which the evidence speaks.</summary>
    public DateOnly SeenOn { get; set; }

    public DateOnly FoundOn { get; init; }

    public DateOnly? ClosedOn { get; set; }
}
