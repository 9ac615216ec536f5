using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Leads;

/// <summary>Brings the daily list up to date, and puts on the county's list whom the settings say.</summary>
/// <param name="db">A session that sees the whole county.</param>
/// <param name="today">The day of the run.</param>
public sealed class LeadRun(Db db, DateOnly today)
{
    private const int Portion = 1_000;

    /// <summary>How many entries are new, gone, and newly on the county's list; null while there are no data.</summary>
    public (int Found, int Gone, int Listed)? Run(OperationSource source)
    {
        if (db.Actor.Scope != Scope.Everything && db.Actor.Scope.From.Length > 6)
        {
            throw new UnauthorizedAccessException("名单要看全县的数据，请由县级人员更新。");
        }

        if (LeadDay.Of(db, today) is not { } asOf)
        {
            return null;
        }

        var settings = ReferralSettings.Read(db);
        var found = new LeadFinder(db, settings, asOf, today).Find().DistinctBy(l => (l.Reason, l.SubjectKey)).ToList();
        using var operation = db.Begin(OperationKind.LeadsFound, $"更新帮扶名单，数据截至{asOf:yyyy-MM-dd}", source);
        var (added, gone, changed) = Reconcile(found);
        var listed = new SeekerListing(db, settings, today).List(found);
        if (added + gone + changed + listed > 0)
        {
            operation.Complete();
        }

        return (added, gone, listed);
    }

    private (int Added, int Gone, int Changed) Reconcile(List<FoundLead> found)
    {
        var known = db.Set<Lead>().AsNoTracking().Where(l => l.ClosedOn == null).ToDictionary(l => (l.Reason, l.SubjectKey));
        var added = found.Where(f => !known.ContainsKey((f.Reason, f.SubjectKey))).ToList();
        foreach (var portion in added.Chunk(Portion))
        {
            db.AddRange(portion.Select(New));
            Save();
        }

        var seen = found.ToDictionary(f => (f.Reason, f.SubjectKey));
        var touched = known.Values.Where(l => !seen.TryGetValue((l.Reason, l.SubjectKey), out var f) || Differs(l, f)).ToList();
        var gone = 0;
        foreach (var portion in touched.Chunk(Portion))
        {
            db.AttachRange(portion.Cast<object>());
            foreach (var lead in portion)
            {
                gone += Update(lead, seen.GetValueOrDefault((lead.Reason, lead.SubjectKey))) ? 1 : 0;
            }

            Save();
        }

        return (added.Count, gone, touched.Count - gone);
    }

    private Lead New(FoundLead found) => new()
    {
        Id = Ids.Next(), Reason = found.Reason, SubjectKey = found.SubjectKey, RegionCode = found.RegionCode, PersonId = found.PersonId, Evidence = found.Evidence,
        EvidenceKind = found.EvidenceKind, EvidenceId = found.EvidenceId, SeenOn = found.SeenOn, FoundOn = today,
    };

    private static bool Differs(Lead lead, FoundLead found) => lead.Evidence != found.Evidence || lead.EvidenceId != found.EvidenceId || lead.RegionCode != found.RegionCode;

    /// <summary>Whether it is gone.</summary>
    private bool Update(Lead lead, FoundLead? found)
    {
        if (found is null)
        {
            lead.ClosedOn = today;
            return true;
        }

        (lead.Evidence, lead.EvidenceKind, lead.EvidenceId, lead.RegionCode, lead.SeenOn) = (found.Evidence, found.EvidenceKind, found.EvidenceId, found.RegionCode, found.SeenOn);
        return false;
    }

    private void Save()
    {
        db.SaveChanges();
        db.ChangeTracker.Clear();
    }
}
