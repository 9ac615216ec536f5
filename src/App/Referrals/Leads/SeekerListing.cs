using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Leads;

/// <summary>Puts people on the county's list (待推送), inside an open operation: never twice, and never again on evidence that was settled already.</summary>
internal sealed class SeekerListing(Db db, ReferralSettings settings, DateOnly today)
{
    /// <summary>Lists those whose reason the settings say; returns how many.</summary>
    public int List(IReadOnlyList<FoundLead> found)
    {
        var urgent = found.Where(f => settings.Hastens(f.Reason)).SelectMany(f => f.PersonId is { } p ? f.People.Append(p) : f.People).ToHashSet();
        return Add([.. found.Where(f => settings.Lists(f.Reason) && f.PersonId is not null)
            .Select(f => New(f.PersonId!.Value, f.RegionCode, f.Reason, f.Evidence, f.EvidenceKind, f.EvidenceId, f.SeenOn, urgent.Contains(f.PersonId.Value)))]);
    }

    /// <summary>Lists people whom somebody chose from the daily list.</summary>
    public int List(IReadOnlyList<Lead> chosen) =>
        Add([.. chosen.Where(l => l.PersonId is not null).Select(l => New(l.PersonId!.Value, l.RegionCode, l.Reason, l.Evidence, l.EvidenceKind, l.EvidenceId, today, false))]);

    /// <summary>Lists a person because somebody says so.</summary>
    public int List(long person, string region, string why, bool urgent) => Add([New(person, region, LeadReason.WantsWork, why, null, 0, today, urgent)]);

    private (Referral Referral, DateOnly Seen) New(long person, string region, LeadReason reason, string evidence, string? kind, long evidenceId, DateOnly seen, bool urgent) =>
        (new Referral
        {
            Id = Ids.Next(), PersonId = person, RegionCode = region, StateOn = today, Reason = reason, Evidence = evidence, EvidenceKind = kind, EvidenceId = evidenceId,
            IsUrgent = urgent, ListedOn = today,
        }, seen);

    private int Add(IReadOnlyList<(Referral Referral, DateOnly Seen)> wanted)
    {
        if (wanted.Count == 0)
        {
            return 0;
        }

        var people = wanted.Select(w => w.Referral.PersonId).Distinct().ToList();
        var known = db.Set<Referral>().AsNoTracking().Where(r => EF.Parameter(people).Contains(r.PersonId)).Select(r => new { r.PersonId, r.ClosedOn }).ToLookup(r => r.PersonId, r => r.ClosedOn);
        var added = wanted.DistinctBy(w => w.Referral.PersonId).Where(w => known[w.Referral.PersonId].All(closed => closed is { } on && on < w.Seen)).Select(w => w.Referral).ToList();
        ReferralDesk.Begin(db, added, today);
        return added.Count;
    }
}
