using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.Rules.Monitoring;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking.Planning;

/// <summary>Turns an answer for one person into facts, against what is known of them.</summary>
internal sealed class CheckPlanner(Db db, CheckState state, Actor actor)
{
    /// <exception cref="CheckRefusedException">What is said does not fit what is known.</exception>
    public CheckPlan Plan(CheckAnswer answer, CheckedPerson person)
    {
        if (answer.Seen is { } seen && (state.LastAnswer(person.Id, answer.Month)?.AnswerId ?? "") is var last && last != seen)
        {
            throw new CheckRefusedException(RefusalKind.Overtaken, "在您填写期间，别人已经填过这个人本月的情况，请对照后再定。");
        }

        var plan = new CheckPlan();
        var changes = answer.Changes ?? new CheckChanges();
        var before = state.LastFound(person.Id, answer.Month);
        var result = CheckResult.Unreachable;
        if (answer.Kind != AnswerKind.Unreachable)
        {
            var spells = new SpellPlanner(db, state, person, answer.Month, answer.CheckedOn).Plan(changes, plan);
            result = CheckStanding.Of([.. spells.Where(s => IsCurrent(s, answer.Month)).Select(s => s.Channel)], before?.Result, HasEnded(spells, before, answer.Month));
            Confirm(answer, person, spells, plan);
            PlanWish(answer, person, changes, plan);
        }

        plan.Checks.Add(new MonthlyCheck
        {
            RegionCode = person.RegionCode, PersonId = person.Id, Month = answer.Month, Ordinal = state.Checks(person.Id, answer.Month) + 1, Result = result,
            WantsWork = answer.Kind == AnswerKind.Unreachable ? null : changes.WantsWork ?? before?.WantsWork,
            Method = CheckMethods.List.NameOf(answer.Method), Checker = actor.User, CheckedOn = answer.CheckedOn,
            ValidFrom = Fact.Always, ObservedOn = ObservedOn(answer),
        });
        plan.Answers.Add(Answered(answer, person, changes));
        return plan;
    }

    internal static bool IsCurrent(WorkSpell spell, Period month) => spell.EndMonth is not { } end || end > month;

    /// <summary>Facts of a month speak of a day in it, also when the talk was later.</summary>
    internal static DateOnly ObservedOn(CheckAnswer answer) => answer.CheckedOn < answer.Month.LastDay ? answer.CheckedOn : answer.Month.LastDay;

    private static bool HasEnded(IEnumerable<WorkSpell> spells, MonthlyCheck? before, Period month) =>
        before is not null && spells.Any(s => s.EndMonth is { } end && end <= month && end >= before.Month);

    /// <summary>What goes on, or ended this month, is reported for the month.</summary>
    private void Confirm(CheckAnswer answer, CheckedPerson person, IReadOnlyList<WorkSpell> spells, CheckPlan plan)
    {
        foreach (var spell in spells.Where(s => IsCurrent(s, answer.Month) || s.EndMonth == answer.Month))
        {
            var goesOn = spell.EndMonth is null;
            var known = state.Confirmation(person.Id, answer.Month, spell.StartMonth);
            if (known is not null && known.StillWorking == goesOn)
            {
                continue;
            }

            if (known is not null)
            {
                plan.RetractedConfirmations.Add(known.Id);
            }

            plan.Confirmations.Add(new WorkConfirmation
            {
                RegionCode = person.RegionCode, PersonId = person.Id, Month = answer.Month, StartMonth = spell.StartMonth, StillWorking = goesOn,
                PointToPoint = known?.PointToPoint, CollectedOn = answer.CheckedOn, ValidFrom = spell.StartMonth.FirstDay, ObservedOn = ObservedOn(answer),
            });
        }
    }

    /// <summary>Whether the person wants work; who found work wants none for now.</summary>
    private void PlanWish(CheckAnswer answer, CheckedPerson person, CheckChanges changes, CheckPlan plan)
    {
        var last = state.LastPlan(person.Id, answer.Month);
        var found = changes.Job is not null && changes.WantsWork is null && last?.Planned == true;
        if (changes.WantsWork is null && changes.Needs is null && !found)
        {
            return;
        }

        if (last?.Month == answer.Month)
        {
            plan.RetractedPlans.Add(last.Id);
        }

        var planned = changes.WantsWork ?? (!found && (last?.Planned ?? changes.Needs?.Count > 0));
        var particulars = new[]
        {
            changes.Reason is { } reason ? "未就业原因：" + NonEmploymentReasons.List.NameOf(reason) : null, found ? "已找到工作" : null,
            string.IsNullOrWhiteSpace(answer.Note) ? null : answer.Note.Trim(),
        };
        plan.Plans.Add(new WorkPlan
        {
            RegionCode = person.RegionCode, PersonId = person.Id, Month = answer.Month, Planned = planned,
            Needs = changes.Needs is { } needs ? Joined(needs) : planned ? last?.Needs : null,
            Particulars = string.Join("；", particulars.OfType<string>()) is { Length: > 0 } text ? text : null,
            ValidFrom = Fact.Always, ObservedOn = ObservedOn(answer),
        });
    }

    private AnsweredCheck Answered(CheckAnswer answer, CheckedPerson person, CheckChanges changes) => new()
    {
        AnswerId = AnsweredCheck.IdOf(answer.Id), RegionCode = person.RegionCode, PersonId = person.Id, HouseholdId = person.HouseholdId, Month = answer.Month,
        Kind = answer.Kind, Method = answer.Method, CheckedOn = answer.CheckedOn, NextOn = answer.NextOn, CameHome = changes.CameHome, Reason = changes.Reason,
        WantsWork = changes.WantsWork, Needs = changes.Needs is { } needs ? Joined(needs) ?? "" : null, WageFen = changes.WageFen, NewWork = Words(changes.Job),
        Note = string.IsNullOrWhiteSpace(answer.Note) ? null : answer.Note.Trim(), AnsweredBy = actor.User, AccountId = actor.AccountId,
        ValidFrom = Fact.Always, ObservedOn = ObservedOn(answer),
    };

    private static string? Joined(IReadOnlyList<ServiceNeed> needs) =>
        needs.Count == 0 ? null : string.Join('、', needs.Distinct().Select(ServiceNeeds.List.NameOf));

    /// <summary>New work in one line; null when there is none.</summary>
    internal static string? Words(NewJob? job) => job is null ? null : string.Join(
        ' ', new[] { ChineseDate.Month(job.Since) + "起", WorkRegions.List.NameOf(job.Region), job.Province, job.City, job.County, job.Employer }.Where(t => !string.IsNullOrEmpty(t)));
}
