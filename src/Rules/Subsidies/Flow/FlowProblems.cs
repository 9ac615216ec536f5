using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.Rules.Subsidies.Flow;

/// <summary>What in a flow contradicts itself, what is fixed for all schemes, or the policy.</summary>
public static class FlowProblems
{
    /// <summary>The longest term and the longest notice (inclusive); the shortest is one day.</summary>
    public const int MostDays = 60;

    /// <summary>Sentences that name the place and say what to do; none when the flow is sound.</summary>
    /// <param name="flow">The flow; its <see cref="ClaimFlow.Differs"/> repeats what is fixed.</param>
    /// <param name="policy">The policy by which the scheme is decided; null when there is none.</param>
    public static IReadOnlyList<string> Of(ClaimFlow flow, Policy? policy) => [.. Days(flow), .. Order(flow), .. Persons(flow), .. policy is null ? [] : Asked(flow, policy)];

    private static IEnumerable<string> Days(ClaimFlow flow) =>
        from term in flow.Steps.Where(s => s.DueDays is not null).Select(s => (s.State, Days: s.DueDays!.Value)).Concat(flow.Notices.Select(n => (State: n.Key, n.Value.Days)))
        where term.Days is < 1 or > MostDays
        select $"“{term.State.StepName()}”写了 {term.Days} 天，要在 1 到 {MostDays} 天之间。";

    private static IEnumerable<string> Order(ClaimFlow flow)
    {
        if (flow.Notices.ContainsKey(ClaimState.VillageNotice) && !flow.Has(ClaimState.VillageReviewed))
        {
            yield return $"“{ClaimState.VillageNotice.StepName()}”公示的是村级评议的结果，要先设“{ClaimState.VillageReviewed.StepName()}”，或者不设村级公示。";
        }
    }

    private static IEnumerable<string> Persons(ClaimFlow flow)
    {
        foreach (var (act, others) in ClaimFlow.AlwaysDiffers.Where(a => Does(flow, a.Key)))
        {
            var missing = others.Where(o => Does(flow, o)).Except(flow.Differs.GetValueOrDefault(act) ?? []).ToList();
            if (missing.Count > 0)
            {
                yield return $"“{act.Name()}”：审核的人不能是经办的人，与{Names(missing)}必须不是同一人，这一条不能取消。";
            }
        }

        foreach (var (act, others) in flow.Differs)
        {
            var gone = others.Where(o => !Does(flow, o) || !Does(flow, act)).Except(ClaimFlow.AlwaysDiffers.GetValueOrDefault(act) ?? []).ToList();
            if (gone.Count > 0)
            {
                yield return $"“{act.Name()}”要与{Names(gone)}不是同一人，但没有设这个环节：请设上，或取消这一条。";
            }
        }
    }

    /// <summary>Every notice lies before payment: a notice that the policy asks for only has to be there, and to hang long enough.</summary>
    private static IEnumerable<string> Asked(ClaimFlow flow, Policy policy)
    {
        foreach (var step in (policy.Node["flow"]?.ListOf("steps") ?? []).Where(s => s.Has("notice")))
        {
            var notice = step["notice"]!;
            var (state, asked) = (NoticeLevels.StateOf(NoticeLevels.List.FromCode(notice.Required("level"))), new NoticeTerm(notice.WholeOf("days")!.Value, notice.Required("dayKind") == "working" ? DayKind.Working : DayKind.Calendar));
            if (!flow.Notices.TryGetValue(state, out var term))
            {
                yield return $"没有设“{state.StepName()}”：《{policy.Name}》要求“{step.Required("name")}”以后、发放以前公示 {asked.Words}。";
            }
            else if (term.Days < asked.Days || (term.Kind == DayKind.Calendar && asked.Kind == DayKind.Working))
            {
                yield return $"“{state.StepName()}”公示 {term.Words}，《{policy.Name}》要求公示 {asked.Words}。";
            }
        }
    }

    private static string Names(IEnumerable<ClaimAct> acts) => string.Join('、', acts.Select(a => $"“{a.Name()}”"));

    private static bool Does(ClaimFlow flow, ClaimAct act) => ClaimLife.TableOf(flow).Any(t => t.Act == act);
}
