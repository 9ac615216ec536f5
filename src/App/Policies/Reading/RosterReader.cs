using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.People;
using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Policies.Reading;

/// <summary>
/// The people on workshops' monthly rosters, each as one stretch of work. It begins on the day of hiring where a roster names it; otherwise it is as
/// long as the months in which they are listed. Pay counts only where every month of the stretch has a roster with it.
/// </summary>
internal sealed class RosterReader(Db db, DateOnly day)
{
    /// <summary>By the enterprise that has the workshop, in the order of names.</summary>
    /// <param name="enterprises">Names of workshops, each with the key of its enterprise.</param>
    public ILookup<string, RosterWorker> Read(IReadOnlyDictionary<string, string> enterprises)
    {
        var (month, names) = (Period.Of(day), enterprises.Keys.ToList());
        var rows = db.Set<WorkshopWorker>().AsNoTracking().Where(w => EF.Parameter(names).Contains(w.WorkshopName) && w.ValidTo == null && w.Month <= month).ToList();
        var target = Target([.. rows.Where(w => w.IdentityIndex is not null).Select(w => w.IdentityIndex!)]);
        var workers = from enterprise in rows.GroupBy(w => enterprises[w.WorkshopName])
                      let latest = enterprise.Max(w => w.Month)
                      from worker in enterprise.GroupBy(Who).Select(g => Worker([.. g.OrderBy(w => w.Month)], latest, target)).OrderBy(w => w.Name, StringComparer.Ordinal)
                      select (enterprise.Key, worker);
        return workers.ToLookup(x => x.Key, x => x.worker);
    }

    private static string Who(WorkshopWorker row) => row.IdentityIndex is { } index ? Convert.ToHexString(index) : "姓名 " + row.Name;

    private static RosterWorker Worker(List<WorkshopWorker> rows, Period latest, Dictionary<string, long> target)
    {
        var last = rows[^1].Month;
        var months = rows.Select(w => w.Month).Distinct().ToList();
        var from = rows.Min(w => w.HiredOn) is { } hired && hired <= last.LastDay ? hired : last.AddMonths(1 - months.Count).FirstDay;
        var stretch = Period.Months(Period.Of(from), last).ToList();
        var record = rows[0].IdentityIndex is null ? null : target.TryGetValue(Who(rows[0]), out var id) ? id : (long?)null;
        bool? isTarget = rows[0].IdentityIndex is null ? null : record is not null;
        return new RosterWorker(rows[^1].Name, stretch.Count, isTarget)
        {
            Fact = new WorkerFact
            {
                From = from, To = last == latest ? DateOnly.MaxValue : last.LastDay, Target = isTarget,
                PayFen = stretch.TrueForAll(months.Contains) && rows.TrueForAll(w => w.PayFen is not null) ? rows.Sum(w => w.PayFen!.Value) : null,
                Source = new FactSource("帮扶车间用工花名册", rows[^1].ObservedOn),
            },
            Rows = [.. rows.Select(w => (typeof(WorkshopWorker), w.Id)), .. record is { } key ? [(typeof(PersonRecord), key)] : Array.Empty<(Type, long)>()],
        };
    }

    /// <summary>What the register has of those in the target group: identity to the key of the record.</summary>
    private Dictionary<string, long> Target(List<byte[]> identities)
    {
        var query = new FigureQuery(db, day, null, new IndicatorParameters());
        var found = from record in Register.TargetGroup(query)
                    join person in db.Set<Person>() on record.PersonId equals person.Id
                    where identities.Contains(person.IdentityIndex)
                    select new { person.IdentityIndex, record.Id };
        return found.AsEnumerable().GroupBy(x => Convert.ToHexString(x.IdentityIndex)).ToDictionary(g => g.Key, g => g.Min(x => x.Id));
    }
}
