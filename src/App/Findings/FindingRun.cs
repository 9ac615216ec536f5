using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Findings.Cases;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings;

/// <summary>
/// Runs the data rules over everything known now and brings the stored findings up to date, as one operation. Figures do not change by it.
/// What was decided stays as long as the same is seen; what is no longer seen is closed as mended, unless it was a false alarm.
/// </summary>
public sealed class FindingRun(Db db, FindingParameters? parameters = null)
{
    private readonly FindingParameters limits = parameters ?? FindingParameters.Default;

    /// <param name="asOf">The day of the register; the latest observed day when null.</param>
    /// <param name="source">Through which door.</param>
    /// <exception cref="UnauthorizedAccessException">The actor does not see the whole county, so that half households would be judged.</exception>
    /// <exception cref="InvalidOperationException">No date is given and nothing was imported.</exception>
    public FindingRunResult Run(DateOnly? asOf, OperationSource source)
    {
        RequireCounty();
        using var operation = db.Begin(OperationKind.FindingsRun, asOf is { } date ? $"查找疑点，截至{date:yyyy-MM-dd}" : "查找疑点，截至最新数据", source);
        var day = FindingDay.Of(db, asOf);
        var reconciler = new Reconciler(db, operation.At);
        foreach (var found in Find(day))
        {
            reconciler.Offer(found);
        }

        var result = reconciler.Finish(day);
        if (FindingRunCounts.Store(db, day.AsOf, operation.At) || result.Changed)
        {
            operation.Complete();
        }

        return result;
    }

    private IEnumerable<Sought> Find(FindingDay day)
    {
        var values = new WrittenValues();
        var monitorings = new Monitorings(db, day);
        var persons = new PersonCases(db, day, values, monitorings).Read().SelectMany(p =>
            FindingRules.Check(FindingRules.OfPerson, p.Case, limits).Select(hit => Sought.Of(hit, $"p{p.Row.PersonId}", p.Row.RegionCode, p.Row.PersonId)));

        // The household stream must be over before anything is written on the same connection.
        var households = new HouseholdCases(db, day, values, monitorings).Read().SelectMany(h =>
            FindingRules.Check(FindingRules.OfHousehold, h.Case, limits).Select(hit =>
                Sought.Of(hit, $"h{h.Household.Id}", h.Household.RegionCode, h.Household.Head(values), $"户编号{h.Household.Code}："))).ToList();
        var shared = new SharedPhones(db, day).Read(limits.HouseholdsPerPhoneMax).SelectMany(s =>
            FindingRules.Check(FindingRules.OfShared, s.Case, limits).Select(hit => Sought.Of(hit, $"t{s.Subject}", s.RegionCode, null))).ToList();
        return households.Concat(shared).Concat(persons);
    }

    private void RequireCounty()
    {
        if (!CountyReach.Has(db))
        {
            throw new UnauthorizedAccessException("查找疑点要核对全县的数据，请由县级人员运行；本辖区的疑点可以查看和处理。");
        }
    }
}
