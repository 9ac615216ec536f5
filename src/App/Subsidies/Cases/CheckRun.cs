using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Cases;

/// <summary>Runs the comparisons and opens a case for each new hit; what was settled before is not opened again.</summary>
public static class CheckRun
{
    private const int Chunk = 2_000;

    /// <summary>Compares the claims in an operation of its own; nothing is written when nothing is found.</summary>
    /// <returns>How many cases were opened.</returns>
    public static int Run(Db db, IReadOnlyCollection<long> ids, DateOnly today, OperationSource source)
    {
        using var operation = db.Begin(OperationKind.SubsidyChecks, "补贴比对", source);
        var found = ids.Distinct().Chunk(Chunk).Sum(chunk => Open(db, chunk, today));
        if (found > 0)
        {
            operation.Add($"，新发现 {found} 条");
            operation.Complete();
        }

        return found;
    }

    /// <summary>Compares every claim that is under review or waits for its money.</summary>
    public static int RunAll(Db db, DateOnly today, OperationSource source)
    {
        var states = ClaimStates.Reviewing.Append(ClaimState.Bounced).ToArray();
        return Run(db, [.. db.Set<SubsidyClaim>().Where(c => states.Contains(c.State)).Select(c => c.Id)], today, source);
    }

    /// <summary>Within the operation that is open.</summary>
    internal static int Open(Db db, IReadOnlyCollection<long> ids, DateOnly today)
    {
        var keys = ids.ToList();
        var claims = db.Set<SubsidyClaim>().AsNoTracking().Where(c => EF.Parameter(keys).Contains(c.Id)).ToList();
        return Keep(db, claims, CrossChecks.Find(db, claims, today), today);
    }

    internal static int Keep(Db db, IReadOnlyCollection<SubsidyClaim> claims, IReadOnlyCollection<FoundHit> hits, DateOnly today)
    {
        if (hits.Count == 0)
        {
            return 0;
        }

        var keys = hits.Select(h => h.ClaimId).Distinct().ToList();
        var known = db.Set<SubsidyCase>().Where(c => EF.Parameter(keys).Contains(c.ClaimId)).Select(c => new { c.ClaimId, c.Code, c.Sign }).AsEnumerable()
            .Select(c => (c.ClaimId, c.Code, c.Sign)).ToHashSet();
        var regions = claims.ToDictionary(c => c.Id, c => c.RegionCode);
        var fresh = hits.DistinctBy(h => (h.ClaimId, h.Code, h.Sign)).Where(h => !known.Contains((h.ClaimId, h.Code, h.Sign))).ToList();
        db.AddRange(fresh.Select(h => new SubsidyCase
        {
            Id = Ids.Next(), RegionCode = regions[h.ClaimId], ClaimId = h.ClaimId, Code = h.Code, Sign = h.Sign, Evidence = h.Evidence, OpenedOn = today, OpenedBy = ClaimMaker.NobodyAsked,
        }));
        db.SaveChanges();
        return fresh.Count;
    }
}
