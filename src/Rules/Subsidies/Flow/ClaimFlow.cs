namespace Wengang.Rules.Subsidies.Flow;

/// <summary>Which steps a scheme has, by when each is due, and who must differ from whom. Data, not code.</summary>
/// <param name="Steps">The optional steps that the scheme has, and due days of any; a step that is not optional is always there.</param>
/// <param name="Notices">The notices, by the state in which the claim waits for them.</param>
/// <param name="Differs">Acts that must be another person's than the acts named.</param>
public sealed record ClaimFlow(
    IReadOnlyList<FlowStep> Steps, IReadOnlyDictionary<ClaimState, NoticeTerm> Notices, IReadOnlyDictionary<ClaimAct, IReadOnlyList<ClaimAct>> Differs)
{
    /// <summary>Who decides is not who applied or examined: holds in every scheme, whatever its data say.</summary>
    public static readonly IReadOnlyDictionary<ClaimAct, IReadOnlyList<ClaimAct>> AlwaysDiffers = new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>
    {
        [ClaimAct.VillageReview] = [ClaimAct.Submit],
        [ClaimAct.TownshipApprove] = [ClaimAct.Submit, ClaimAct.VillageReview],
        [ClaimAct.BureauApprove] = [ClaimAct.Submit, ClaimAct.TownshipApprove, ClaimAct.CheckIdentity],
        [ClaimAct.Reject] = [ClaimAct.Submit],
    };

    private readonly HashSet<ClaimState> has = [.. ClaimLife.Line.Where(s => !ClaimLife.Optional.Contains(s)), .. Steps.Select(s => s.State), .. Notices.Keys];

    /// <summary>A flow with every step, five working days for each notice.</summary>
    public static ClaimFlow Full { get; } = new(
        [.. ClaimLife.Optional.Select(s => new FlowStep(s, null, DayKind.Working))],
        new[] { ClaimState.VillageNotice, ClaimState.TownshipNotice, ClaimState.CountyNotice }.ToDictionary(s => s, _ => new NoticeTerm(5, DayKind.Working)),
        new Dictionary<ClaimAct, IReadOnlyList<ClaimAct>>());

    /// <summary>Whether claims of the scheme can stand so; what lies beside the way to payment is open to all.</summary>
    public bool Has(ClaimState state) => !ClaimLife.Line.Contains(state) || has.Contains(state);

    /// <summary>The acts that another person must have done.</summary>
    public IEnumerable<ClaimAct> OthersThan(ClaimAct act) =>
        (AlwaysDiffers.GetValueOrDefault(act) ?? []).Concat(Differs.GetValueOrDefault(act) ?? []).Distinct();

    /// <summary>When the step that leads to <paramref name="state"/> is due; null when the scheme sets no days.</summary>
    public FlowStep? StepTo(ClaimState state) => Steps.FirstOrDefault(s => s.State == state && s.DueDays is not null);
}
