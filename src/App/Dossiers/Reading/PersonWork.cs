using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Reading;

/// <summary>The work, checks and plans of a person.</summary>
/// <param name="Spells">The latest first.</param>
/// <param name="Checks">Of the last years, the latest first.</param>
/// <param name="Plans">Of the last years, the latest first.</param>
/// <param name="Latest">The month that the data speak of last.</param>
public sealed record PersonWork(IReadOnlyList<SpellHistory> Spells, IReadOnlyList<MonthlyCheck> Checks, IReadOnlyList<WorkPlan> Plans, Period Latest)
{
    private const int Months = 72;

    public bool IsEmpty => Spells.Count + Checks.Count + Plans.Count == 0;

    /// <summary>In three statements. Checks and plans are kept by month: naming the months finds one person's without reading all.</summary>
    public static PersonWork Read(Db db, long person, DateOnly today)
    {
        var spells = SpellsOf(db, person);
        var months = Period.Months(Period.Of(today).AddMonths(-Months), Period.Of(today)).ToList();
        var checks = db.Set<MonthlyCheck>().AsNoTracking().Where(c => months.Contains(c.Month) && c.PersonId == person).ToList();
        var plans = db.Set<WorkPlan>().AsNoTracking().Where(p => months.Contains(p.Month) && p.PersonId == person).ToList();
        return new PersonWork(
            spells, [.. checks.OrderByDescending(c => c.Month).ThenByDescending(c => c.Ordinal)], [.. plans.OrderByDescending(p => p.Month)],
            LatestOf(spells, checks.Select(c => c.Month).Concat(plans.Select(p => p.Month)), today));
    }

    /// <summary>In one statement.</summary>
    public static IReadOnlyList<SpellHistory> SpellsOf(Db db, long person) =>
        SpellHistory.Of(db.Set<WorkSpell>().AsNoTracking().Where(s => s.PersonId == person).AsEnumerable());

    /// <summary>The latest month of which something was said; the present one when nothing was.</summary>
    public static Period LatestOf(IReadOnlyList<SpellHistory> spells, IEnumerable<Period> others, DateOnly today)
    {
        var months = spells.SelectMany(s => s.Versions).Select(s => s.ObservedOn > s.StartMonth.FirstDay ? Period.Of(s.ObservedOn) : s.StartMonth).Concat(others).ToList();
        return months.Count == 0 ? Period.Of(today) : months.Max();
    }
}
