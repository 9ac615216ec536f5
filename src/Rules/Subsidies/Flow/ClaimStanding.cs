namespace Wengang.Rules.Subsidies.Flow;

/// <summary>How a claim stands when somebody wants to do something with it.</summary>
/// <param name="State">Its state.</param>
/// <param name="NoticeUntil">Last day (inclusive) of the notice it is on; null when it is on none.</param>
/// <param name="OpenCases">Objections, hits of checks and recoveries that nobody settled yet.</param>
/// <param name="DoneBy">Who did which act since the claim was last submitted.</param>
public sealed record ClaimStanding(ClaimState State, DateOnly? NoticeUntil, int OpenCases, IReadOnlyDictionary<ClaimAct, string> DoneBy);
