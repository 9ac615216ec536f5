using Microsoft.EntityFrameworkCore;
using Wengang.App.Collecting.Settling;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Rechecking;
using Wengang.App.People;

namespace Wengang.App.Collecting.Sending;

/// <summary>Of whom anything became known, or stopped being known, after an instant.</summary>
internal static class ChangedPeople
{
    /// <summary>In one statement; <paramref name="at"/> itself is known.</summary>
    public static HashSet<long> Since(Db db, DateTime at) =>
    [
        .. Touched<PersonRecord>(db, at).Select(r => r.PersonId)
            .Concat(Touched<WorkSpell>(db, at).Select(r => r.PersonId))
            .Concat(Touched<WorkPlan>(db, at).Select(r => r.PersonId))
            .Concat(Touched<MonthlyCheck>(db, at).Select(r => r.PersonId))
            .Concat(Touched<AnsweredCheck>(db, at).Select(r => r.PersonId))
            .Concat(db.Set<ConflictCase>().Where(c => c.OpenedAt > at || c.SettledAt > at).Select(c => c.PersonId))
            .Concat(db.Set<RecheckTask>().Where(t => t.AskedAt > at || t.WithdrawnAt > at).Select(t => t.PersonId)),
    ];

    private static IQueryable<T> Touched<T>(Db db, DateTime at)
        where T : Fact => db.Set<T>().IgnoreQueryFilters([Db.KnownNow]).AsNoTracking().Where(f => f.RecordedAt > at || f.RetractedAt > at);
}
