using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

/// <summary>The monitoring of a person's household.</summary>
/// <param name="IdentifiedIn">识别监测时间; null when not known.</param>
/// <param name="EliminatedIn">消除监测时间; null while the risk is open.</param>
/// <param name="Risks">致贫返贫风险.</param>
/// <param name="Measures">Help given; null when the sheets have no such column.</param>
public sealed record MonitorFacts(
    Period? IdentifiedIn, Period? EliminatedIn, IReadOnlyList<string> Risks, IReadOnlyList<string>? Measures = null);
