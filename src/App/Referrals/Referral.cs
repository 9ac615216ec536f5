using Wengang.App.Data;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals;

/// <summary>
/// A person who wants work, from the list to the end of the help: how it stands now. Every step, service and placement is a fact beside
/// it. A person has at most one that is not closed.
/// </summary>
public sealed class Referral : IRegional
{
    public required long Id { get; init; }

    public required long PersonId { get; set; }

    public required string RegionCode { get; set; }

    public ReferralState State { get; set; } = ReferralLife.Beginning;

    /// <summary>Since when it stands so.</summary>
    public DateOnly StateOn { get; set; }

    /// <summary>Why it stands so; where a reason was asked for.</summary>
    public string? StateReason { get; set; }

    /// <summary>Why it began.</summary>
    public LeadReason Reason { get; init; }

    /// <summary>What was seen, in words.</summary>
    public required string Evidence { get; init; }

    /// <summary>The table of what was seen (plan, check, spell); null when somebody said so.</summary>
    public string? EvidenceKind { get; init; }

    public long EvidenceId { get; init; }

    /// <summary>To be sent at once.</summary>
    public bool IsUrgent { get; set; }

    public DateOnly ListedOn { get; init; }

    public long? BatchId { get; set; }

    public DateOnly? SentOn { get; set; }

    public DateOnly? AcceptedOn { get; set; }

    /// <summary>The account of the named helper.</summary>
    public long? HelperAccountId { get; set; }

    public string? HelperName { get; set; }

    /// <summary>The last day on which the person was really spoken to.</summary>
    public DateOnly? LastContactOn { get; set; }

    public string? NextAction { get; set; }

    public DateOnly? NextOn { get; set; }

    /// <summary>Last day (inclusive) for the first contact; null once made, as the next two.</summary>
    public DateOnly? ContactDue { get; set; }

    public DateOnly? OfferDue { get; set; }

    public DateOnly? FollowUpDue { get; set; }

    /// <summary>When work was found, and the start month of the spell; null while none was.</summary>
    public DateOnly? PlacedOn { get; set; }

    public Period? PlacedSince { get; set; }

    /// <summary>销号.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Whether somebody owes this person something and let the day pass.</summary>
    public bool IsOverdue(DateOnly today) => Dues().Any(d => d.Due < today);

    /// <summary>What is owed by when, the earliest first.</summary>
    public IEnumerable<(ReferralClock Clock, DateOnly Due)> Dues() =>
        new (ReferralClock Clock, DateOnly? Due)[] { (ReferralClock.FirstContact, ContactDue), (ReferralClock.FirstOffer, OfferDue), (ReferralClock.FollowUp, FollowUpDue) }
            .Where(d => d.Due is not null).Select(d => (d.Clock, d.Due!.Value)).OrderBy(d => d.Value);
}
