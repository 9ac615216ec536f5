using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.PublicPosts;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Workshops;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Cases;

/// <summary>
/// When a fact that carried a claim is no longer held to be true, the claim is looked at again. If it still holds it rests on the
/// facts that are known now; if not, a case opens: before payment it holds the claim, after payment it is a recovery in which the person
/// is heard.
/// </summary>
public sealed class LateTruth(Func<Db, IReadOnlyCollection<SubsidyClaim>, IReadOnlyDictionary<long, StillDue>> stillEntitled)
{
    private static readonly ClaimState[] Ends = [ClaimState.Rejected, ClaimState.Withdrawn, ClaimState.ClawedBack, ClaimState.Returned, ClaimState.Draft];

    /// <summary>Whether a claim rests on a retracted fact and was not looked at since.</summary>
    public static bool IsDue(Db db) => Shaken(db).Count > 0;

    /// <summary>Looks again at every claim that rests on a retracted fact.</summary>
    /// <returns>How many cases were opened.</returns>
    public int Run(Db db, DateOnly today, OperationSource source)
    {
        if (Shaken(db).Count == 0)
        {
            return 0;
        }

        using var operation = db.Begin(OperationKind.SubsidyCase, "依据的情况有变，重新核对补贴", source);
        var shaken = Shaken(db);
        var ids = shaken.Select(s => s.ClaimId).Distinct().ToList();
        var claims = db.Set<SubsidyClaim>().AsNoTracking().Where(c => EF.Parameter(ids).Contains(c.Id)).ToList();
        var holds = stillEntitled(db, claims);
        Rest(db, claims, holds, today);
        var hits = from c in claims
                   let due = holds.GetValueOrDefault(c.Id)?.Fen
                   where due != c.AmountFen
                   let facts = shaken.Where(s => s.ClaimId == c.Id).Select(s => s.FactId).Order().ToList()
                   select new FoundHit(c.Id, CheckCode.LateTruth, $"facts {facts[^1]}", Evidence(c, due));
        var opened = CheckRun.Keep(db, claims, [.. hits], today);
        operation.Add($"，{ids.Count} 件，立案 {opened} 件");
        operation.Complete();
        return opened;
    }

    private static string Evidence(SubsidyClaim claim, long? due)
    {
        var what = claim.State is ClaimState.Paid or ClaimState.Archived ? "发放" : "申请";
        return $"{what}所依据的记录（{claim.Reason}）已被更正或撤销，按现在掌握的情况{(due is { } fen ? $"应为 {new Fen(fen)} 元，不是 {new Fen(claim.AmountFen)} 元" : "不符合条件")}";
    }

    /// <summary>The claims rest on what is known now; what no longer carries them is looked at once only.</summary>
    private static void Rest(Db db, List<SubsidyClaim> claims, IReadOnlyDictionary<long, StillDue> holds, DateOnly today)
    {
        var ids = claims.ConvertAll(c => c.Id);
        db.Bulk.Retract<ClaimFact>([.. db.Set<ClaimFact>().Where(f => EF.Parameter(ids).Contains(f.ClaimId)).Select(f => f.Id)]);
        db.Bulk.Insert((from c in claims
                        where holds.ContainsKey(c.Id)
                        from fact in holds[c.Id].Facts
                        select new ClaimFact { ClaimId = c.Id, FactTable = fact.Table, FactId = fact.Id, RegionCode = c.RegionCode, ValidFrom = today, ObservedOn = today }).ToList());
    }

    private static List<(long ClaimId, long FactId)> Shaken(Db db) =>
        [
        .. Shaken<WorkSpell>(db, Tables.Spell), .. Shaken<PersonRecord>(db, Tables.Record), .. Shaken<MonitorEpisode>(db, Tables.Episode),
        .. Shaken<PostAppointment>(db, Tables.Post), .. Shaken<Workshop>(db, Tables.Workshop), .. Shaken<WorkshopWorker>(db, Tables.WorkshopWorker),
    ];

    private static IEnumerable<(long ClaimId, long FactId)> Shaken<T>(Db db, string table)
        where T : Fact =>
        (from f in db.Set<ClaimFact>().Where(f => f.FactTable == table && f.RetractedAt == null)
         join c in db.Set<SubsidyClaim>().Where(c => !Ends.Contains(c.State)) on f.ClaimId equals c.Id
         join fact in db.Set<T>().IgnoreQueryFilters(new[] { Db.KnownNow }).Where(x => x.RetractedAt != null) on f.FactId equals fact.Id
         select new { f.ClaimId, f.FactId }).AsEnumerable().Select(x => (x.ClaimId, x.FactId));

    /// <summary>How the tables of facts are named on claims.</summary>
    public static class Tables
    {
        public const string Spell = "work_spell";
        public const string Record = "person_record";
        public const string Episode = "monitor_episode";
        public const string Post = "post_appointment";
        public const string Workshop = "workshop";
        public const string WorkshopWorker = "workshop_worker";
    }
}
