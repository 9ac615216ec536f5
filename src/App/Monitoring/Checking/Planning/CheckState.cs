using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking.Planning;

/// <summary>What is known of the work of some people before their answers are applied, in five statements for all of them.</summary>
internal sealed class CheckState
{
    /// <summary>How far back the last result is looked for.</summary>
    private const int MonthsBack = 12;

    private readonly ILookup<long, WorkSpell> spells;
    private readonly ILookup<long, WorkConfirmation> confirmations;
    private readonly ILookup<long, MonthlyCheck> checks;
    private readonly ILookup<long, WorkPlan> plans;
    private readonly ILookup<long, AnsweredCheck> answers;

    public CheckState(Db db, IEnumerable<long> people, IEnumerable<Period> asked)
    {
        var (persons, months) = (people.Distinct().ToList(), asked.Distinct().ToList());
        var since = months.Min().AddMonths(-MonthsBack);
        spells = db.Set<WorkSpell>().AsNoTracking().Where(x => EF.Parameter(persons).Contains(x.PersonId)).ToLookup(x => x.PersonId);
        confirmations = db.Set<WorkConfirmation>().AsNoTracking()
            .Where(x => EF.Parameter(persons).Contains(x.PersonId) && EF.Parameter(months).Contains(x.Month)).ToLookup(x => x.PersonId);
        checks = db.Set<MonthlyCheck>().AsNoTracking().Where(x => EF.Parameter(persons).Contains(x.PersonId) && x.Month >= since).ToLookup(x => x.PersonId);
        plans = db.Set<WorkPlan>().AsNoTracking().Where(x => EF.Parameter(persons).Contains(x.PersonId)).ToLookup(x => x.PersonId);
        answers = db.Set<AnsweredCheck>().AsNoTracking()
            .Where(x => EF.Parameter(persons).Contains(x.PersonId) && EF.Parameter(months).Contains(x.Month)).ToLookup(x => x.PersonId);
    }

    /// <summary>Spells that began in or before the month, each with its versions.</summary>
    public IReadOnlyList<IReadOnlyList<WorkSpell>> Spells(long person) =>
        [.. spells[person].GroupBy(s => s.StartMonth).OrderBy(g => g.Key).Select(g => g.OrderBy(s => s.ValidFrom).ToList())];

    public WorkConfirmation? Confirmation(long person, Period month, Period start) =>
        confirmations[person].FirstOrDefault(c => c.Month == month && c.StartMonth == start);

    /// <summary>How often the person was checked in the month.</summary>
    public int Checks(long person, Period month) => checks[person].Where(c => c.Month == month).Select(c => c.Ordinal).DefaultIfEmpty().Max();

    /// <summary>The last check up to the month that found the person.</summary>
    public MonthlyCheck? LastFound(long person, Period month) =>
        checks[person].Where(c => c.Month <= month && c.Result is not (null or CheckResult.Unreachable)).MaxBy(c => (c.Month, c.Ordinal));

    /// <summary>The latest plan up to the month.</summary>
    public WorkPlan? LastPlan(long person, Period month) => plans[person].Where(p => p.Month <= month).MaxBy(p => p.Month);

    public AnsweredCheck? LastAnswer(long person, Period month) => answers[person].Where(a => a.Month == month).MaxBy(a => a.Id);
}
