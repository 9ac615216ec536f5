using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Leads;

/// <summary>What a look at the data found; see <see cref="Lead"/> for the meaning of each.</summary>
internal sealed record FoundLead(
    LeadReason Reason, string SubjectKey, string RegionCode, long? PersonId, string Evidence, string EvidenceKind, long EvidenceId, DateOnly SeenOn)
{
    /// <summary>The people of an employer.</summary>
    public IReadOnlyList<long> People { get; init; } = [];
}
