using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>A row of a monthly sheet: in this month this spell was reported, still going on or ended.</summary>
public sealed class WorkConfirmation : Fact
{
    public long PersonId { get; init; }

    public Period Month { get; init; }

    public Period StartMonth { get; init; }

    public bool StillWorking { get; init; }

    /// <summary>是否点对点输送; null when the sheet leaves it empty.</summary>
    public bool? PointToPoint { get; init; }

    /// <summary>采集时间.</summary>
    public DateOnly? CollectedOn { get; init; }
}
