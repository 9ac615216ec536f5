using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>One stretch of being a monitored person (监测对象): from identification to the elimination of the risk.</summary>
public sealed class MonitorEpisode : Fact
{
    public long PersonId { get; init; }

    public MonitorCategory Category { get; init; }

    /// <summary>识别监测时间.</summary>
    public Period? IdentifiedIn { get; init; }

    /// <summary>致贫返贫风险, joined by 、 as reported.</summary>
    public string? Risks { get; init; }

    public bool RiskEliminated { get; init; }

    /// <summary>消除监测时间.</summary>
    public Period? EliminatedIn { get; init; }

    public string? EliminationMode { get; init; }

    public string? Measures { get; init; }
}
