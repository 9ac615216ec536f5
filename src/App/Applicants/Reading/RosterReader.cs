using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Applicants.Reading;

/// <summary>
/// The people on a workshop's monthly rosters, each as one stretch of work. It begins on the day of hiring where a roster names it; otherwise it is as
/// long as the months in which they are listed. Pay counts only where every month of the stretch has a roster with it.
/// </summary>
internal sealed class RosterReader(Db db, DateOnly today)
{
    /// <summary>By name.</summary>
    public IReadOnlyList<(OwnWorker Line, WorkerFact Fact)> Read(IReadOnlyCollection<string> workshops)
    {
        var month = Period.Of(today);
        var rows = db.Set<WorkshopWorker>().AsNoTracking().Where(w => EF.Parameter(workshops).Contains(w.WorkshopName) && w.ValidTo == null && w.Month <= month).ToList();
        var target = Target([.. rows.Where(w => w.IdentityIndex is not null).Select(w => w.IdentityIndex!)]);
        var latest = rows.Count == 0 ? month : rows.Max(w => w.Month);
        return
        [
            .. rows.GroupBy(w => w.IdentityIndex is { } index ? Convert.ToHexString(index) : "姓名 " + w.Name)
                .Select(g => Worker([.. g.OrderBy(w => w.Month)], latest, g.First().IdentityIndex is null ? null : target.Contains(g.Key))).OrderBy(w => w.Line.Name, StringComparer.Ordinal),
        ];
    }

    private static (OwnWorker Line, WorkerFact Fact) Worker(List<WorkshopWorker> rows, Period latest, bool? isTarget)
    {
        var last = rows[^1].Month;
        var months = rows.Select(w => w.Month).Distinct().ToList();
        var from = rows.Min(w => w.HiredOn) is { } hired && hired <= last.LastDay ? hired : last.AddMonths(1 - months.Count).FirstDay;
        var listed = Period.Months(Period.Of(from), last).All(months.Contains);
        var fact = new WorkerFact
        {
            From = from, To = last == latest ? DateOnly.MaxValue : last.LastDay, Target = isTarget,
            PayFen = listed && rows.TrueForAll(w => w.PayFen is not null) ? rows.Sum(w => w.PayFen!.Value) : null,
            Source = new FactSource("帮扶车间用工花名册", rows[^1].ObservedOn),
        };
        return (new OwnWorker(rows[^1].Name, Period.Months(Period.Of(from), last).Count(), isTarget), fact);
    }

    private HashSet<string> Target(List<byte[]> identities)
    {
        var query = new FigureQuery(db, today, null, new IndicatorParameters());
        var found = from record in Register.TargetGroup(query)
                    join person in db.Set<Person>() on record.PersonId equals person.Id
                    where identities.Contains(person.IdentityIndex)
                    select person.IdentityIndex;
        return [.. found.AsEnumerable().Select(Convert.ToHexString)];
    }
}
