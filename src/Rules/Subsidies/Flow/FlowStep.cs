namespace Wengang.Rules.Subsidies.Flow;

/// <summary>A step of a scheme.</summary>
/// <param name="State">The state it leads to.</param>
/// <param name="DueDays">Days after the step before; null for no term.</param>
/// <param name="Days">How they are counted.</param>
public sealed record FlowStep(ClaimState State, int? DueDays, DayKind Days)
{
    /// <summary>5 个工作日; empty without a term.</summary>
    public string Words => DueDays is { } days ? new NoticeTerm(days, Days).Words : "";
}
