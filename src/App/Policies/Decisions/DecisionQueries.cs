using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Policies.Versions;
using Wengang.App.Regions;

namespace Wengang.App.Policies.Decisions;

/// <summary>Reads stored decisions in the session's scope.</summary>
public static class DecisionQueries
{
    /// <summary>Of everybody, or of one person.</summary>
    public static int Count(Db db, long? person) => Of(db, person).Count();

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<DecisionLine> Read(Db db, long? person, int skip, int take) => Lines(db, Of(db, person).OrderByDescending(d => d.Id).Skip(skip).Take(take));

    /// <summary>Null when it is not there for this session.</summary>
    public static DecisionLine? Find(Db db, long id) => Lines(db, db.Set<StoredDecision>().AsNoTracking().Where(d => d.Id == id)).FirstOrDefault();

    /// <summary>Everything that was decided otherwise, the newest first; none is ever changed.</summary>
    public static IReadOnlyList<DecisionOverride> Overrides(Db db, long decision) => [.. db.Set<DecisionOverride>().AsNoTracking().Where(o => o.DecisionId == decision).OrderByDescending(o => o.Id)];

    private static IQueryable<StoredDecision> Of(Db db, long? person)
    {
        var all = db.Set<StoredDecision>().AsNoTracking();
        return person is { } id ? all.Where(d => d.PersonId == id) : all;
    }

    private static List<DecisionLine> Lines(Db db, IQueryable<StoredDecision> decisions)
    {
        var lines = from decision in decisions
                    join version in db.Set<PolicyVersion>() on decision.PolicyVersionId equals version.Id
                    join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on decision.PersonId equals record.PersonId into records
                    from record in records.DefaultIfEmpty()
                    join village in db.Set<Division>() on decision.RegionCode equals village.Code into villages
                    from village in villages.DefaultIfEmpty()
                    orderby decision.Id descending
                    select new { decision, record.Name, Village = village.Name, Policy = version.Name, version.Number, version.DocumentNumber };
        return [.. lines.AsEnumerable().Select(x => new DecisionLine(x.decision, x.Name ?? "（不在名册里）", x.Village, x.Policy, x.Number, x.DocumentNumber))];
    }
}
