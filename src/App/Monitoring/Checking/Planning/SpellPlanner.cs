using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Editing;
using Wengang.Rules.Facts;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking.Planning;

/// <summary>What an answer does to a person's spells of work.</summary>
internal sealed class SpellPlanner(Db db, CheckState state, CheckedPerson person, Period month, DateOnly checkedOn)
{
    private readonly DateOnly observedOn = checkedOn < month.LastDay ? checkedOn : month.LastDay;

    /// <summary>Puts what must be written into <paramref name="plan"/>; gives the latest version of every spell that began by the month, as it is then.</summary>
    /// <exception cref="CheckRefusedException">What is said does not fit the spells that are known.</exception>
    public IReadOnlyList<WorkSpell> Plan(CheckChanges changes, CheckPlan plan)
    {
        var all = state.Spells(person.Id);
        var spells = all.Where(v => v[0].StartMonth <= month).Select(v => new Spell(v, FactEdits.Stretches(v))).ToList();
        var current = spells.FindAll(s => CheckPlanner.IsCurrent(s.Latest, month));
        var added = changes.Job is { } job ? Begin(job, changes, all, current) : null;
        if (changes.CameHome is { } home && changes.Job is null)
        {
            current.ForEach(s => End(s, home));
        }

        if (changes.WageFen is { } wage && changes.Job is null)
        {
            Amend(current.LastOrDefault() ?? throw Refused("此人现在没有在务工的记录，不能只改月收入；请填新单位或新地方。"), s => SpellEdits.With(s, nameof(WorkSpell.IncomeFen), wage, observedOn));
        }

        foreach (var edit in spells.Where(s => s.IsTouched).Select(s => FactEdits.Of(db, s.Versions, s.Stretches)))
        {
            plan.RetractedSpells.AddRange(edit.Retract.Select(f => f.Id));
            plan.Spells.AddRange(edit.Add);
        }

        if (added is not null)
        {
            plan.Spells.Add(added);
        }

        return [.. spells.Select(s => s.Latest), .. added is null ? (IEnumerable<WorkSpell>)[] : [added]];
    }

    /// <summary>A new spell; null when the present one began in the same month, so that it is only said otherwise.</summary>
    private WorkSpell? Begin(NewJob job, CheckChanges changes, IReadOnlyList<IReadOnlyList<WorkSpell>> all, List<Spell> current)
    {
        if (current.Find(s => s.Latest.StartMonth > job.Since) is { } later)
        {
            throw Refused($"新工作的开始月份早于现在这份工作（{ChineseDate.Month(later.Latest.StartMonth)}开始），请核对。");
        }

        current.Where(s => s.Latest.StartMonth < job.Since).ToList().ForEach(s => End(s, changes.CameHome ?? job.Since));
        if (current.Find(s => s.Latest.StartMonth == job.Since) is { } same)
        {
            Amend(same, s => Filled(SpellEdits.With(s, nameof(WorkSpell.WorkRegion), job.Region, observedOn), job, changes));
            return null;
        }

        if (all.Any(v => v[0].StartMonth == job.Since))
        {
            throw Refused($"此人已有一段从{ChineseDate.Month(job.Since)}开始、已经结束的务工，请在人员页上更正它。");
        }

        return Filled(new WorkSpell
        {
            RegionCode = person.RegionCode, PersonId = person.Id, StartMonth = job.Since, WorkRegion = job.Region,
            EndMonth = null, ValidFrom = job.Since.FirstDay, ObservedOn = observedOn,
        }, job, changes);
    }

    private static WorkSpell Filled(WorkSpell spell, NewJob job, CheckChanges changes)
    {
        var outWork = job.Region is not WorkRegion.OwnTownship ? EmploymentChannels.List.NameOf(EmploymentChannel.OutWork) : null;
        foreach (var (property, value) in new (string, object?)[]
        {
            (nameof(WorkSpell.Province), Text(job.Province)), (nameof(WorkSpell.City), Text(job.City)), (nameof(WorkSpell.County), Text(job.County)),
            (nameof(WorkSpell.Employer), Text(job.Employer)), (nameof(WorkSpell.Industry), Text(job.Industry)),
            (nameof(WorkSpell.Channel), Text(job.Channel) ?? outWork), (nameof(WorkSpell.IncomeFen), changes.WageFen),
        })
        {
            FactField<WorkSpell>.Set(spell, property, value);
        }

        return spell;
    }

    private static string? Text(string? text) => TextCleaning.Clean(text) is { Length: > 0 } clean ? clean : null;

    private void Amend(Spell spell, Func<WorkSpell, WorkSpell> amend)
    {
        var from = month.FirstDay > spell.Stretches[0].From ? month.FirstDay : spell.Stretches[0].From;
        spell.Set(Amending.ChangeFrom(spell.Stretches, from, amend));
    }

    private static void End(Spell spell, Period end)
    {
        if (end < spell.Latest.StartMonth)
        {
            throw Refused($"返乡月份早于这份工作的开始月份（{ChineseDate.Month(spell.Latest.StartMonth)}），请核对。");
        }

        spell.Set(SpellEdits.Ended(spell.Stretches, end));
    }

    private static CheckRefusedException Refused(string message) => new(RefusalKind.Invalid, message);

    private sealed class Spell(IReadOnlyList<WorkSpell> versions, IReadOnlyList<Stretch<WorkSpell>> stretches)
    {
        public IReadOnlyList<WorkSpell> Versions => versions;

        public IReadOnlyList<Stretch<WorkSpell>> Stretches { get; private set; } = stretches;

        public bool IsTouched { get; private set; }

        public WorkSpell Latest => Stretches[^1].Content;

        public void Set(IReadOnlyList<Stretch<WorkSpell>> now) => (Stretches, IsTouched) = (now, true);
    }
}
