using System.Globalization;
using Wengang.App.Editing;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.Web.Ui.Subsidies;

/// <summary>The flow of a scheme as the fields of a form, as typed.</summary>
public sealed class FlowForm
{
    /// <summary>The steps and notices in their order; what comes before and after them is in every scheme and has no term.</summary>
    public static readonly IReadOnlyList<ClaimState> Places = [.. ClaimLife.Line.Where(s => s is not (ClaimState.Draft or ClaimState.Submitted or ClaimState.Archived))];

    /// <summary>What one person does and another may have to do, in the order of the steps.</summary>
    public static readonly IReadOnlyList<ClaimAct> Acts =
        [ClaimAct.Submit, ClaimAct.VillageReview, ClaimAct.TownshipApprove, ClaimAct.CheckIdentity, ClaimAct.BureauApprove, ClaimAct.CompareData, ClaimAct.PlanFunds];

    private readonly HashSet<ClaimState> has;
    private readonly Dictionary<ClaimState, (string Days, DayKind Kind)> terms;
    private readonly HashSet<(ClaimAct Act, ClaimAct Other)> differs;

    public FlowForm(ClaimFlow flow)
    {
        has = [.. Places.Where(flow.Has)];
        terms = Places.ToDictionary(s => s, s => flow.Notices.TryGetValue(s, out var n) ? (Shown.Plain(n.Days), n.Kind) : flow.StepTo(s) is { DueDays: { } days } step ? (Shown.Plain(days), step.Days) : ("", DayKind.Working));
        differs = [.. from act in Acts from other in flow.OthersThan(act) select (act, other)];
    }

    public FlowForm(IFormCollection form)
    {
        has = [.. Places.Where(s => !ClaimLife.Optional.Contains(s) || form["has"].Contains(s.ToString()))];
        terms = Places.ToDictionary(s => s, s => (form[$"days-{s}"].ToString().Trim(), form[$"kind-{s}"] == nameof(DayKind.Calendar) ? DayKind.Calendar : DayKind.Working));
        differs = [.. from act in Acts from other in Before(act) where form["differs"].Contains($"{act}-{other}") select (act, other)];
    }

    public static bool IsNotice(ClaimState state) => ClaimFlow.Full.Notices.ContainsKey(state);

    /// <summary>Whose work it is.</summary>
    public static string Who(ClaimState state) => ClaimLife.Table.First(t => t.To == state && t.IsForward).Right.Name();

    public static IEnumerable<ClaimAct> Before(ClaimAct act) => Acts.TakeWhile(a => a != act);

    public static bool IsFixed(ClaimAct act, ClaimAct other) => ClaimFlow.AlwaysDiffers.TryGetValue(act, out var others) && others.Contains(other);

    public bool Has(ClaimState state) => has.Contains(state);

    public (string Days, DayKind Kind) Term(ClaimState state) => terms[state];

    public bool Differs(ClaimAct act, ClaimAct other) => differs.Contains((act, other));

    /// <exception cref="EditRefusedException">Days that are no number, or a notice without any.</exception>
    public ClaimFlow Flow() => new(
        [.. Places.Where(s => has.Contains(s) && !IsNotice(s)).Select(s => new FlowStep(s, Days(s), terms[s].Kind)).Where(s => s.DueDays is not null || ClaimLife.Optional.Contains(s.State))],
        Places.Where(s => has.Contains(s) && IsNotice(s)).ToDictionary(s => s, s => new NoticeTerm(Days(s) ?? throw new EditRefusedException($"“{s.StepName()}”要写公示几天。"), terms[s].Kind)),
        differs.Concat(Unasked).GroupBy(d => d.Act, d => d.Other).ToDictionary(g => g.Key, IReadOnlyList<ClaimAct> (g) => [.. g]));

    /// <summary>What holds in every scheme of acts that are no steps: the form does not ask for it.</summary>
    private static IEnumerable<(ClaimAct Act, ClaimAct Other)> Unasked =>
        from always in ClaimFlow.AlwaysDiffers where !Acts.Contains(always.Key) from other in always.Value select (always.Key, other);

    private int? Days(ClaimState state) => terms[state].Days is not { Length: > 0 } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days
        : throw new EditRefusedException($"“{state.StepName()}”的天数“{text}”看不懂，请写 1 到 {FlowProblems.MostDays} 的整数。");
}
