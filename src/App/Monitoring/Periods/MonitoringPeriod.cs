using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Periods;

/// <summary>
/// One month of the county's monthly check. Known to everybody in the county (outside the region filter); every change leaves a trace.
/// <see cref="State"/> and <see cref="Version"/> are set by whoever locks and reopens; everything that answers asks <see cref="TakesAnswers"/>.
/// </summary>
public sealed class MonitoringPeriod
{
    public required Period Month { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime OpenedAt { get; init; }

    /// <summary>Last day on which a village's answer is in time (inclusive).</summary>
    public required DateOnly VillageDue { get; set; }

    /// <summary>Last day on which a township is in time (inclusive).</summary>
    public required DateOnly TownshipDue { get; set; }

    /// <summary>Last day on which the county is in time (inclusive).</summary>
    public required DateOnly CountyDue { get; set; }

    public PeriodState State { get; set; }

    /// <summary>From 1; one more each time a locked month is reopened.</summary>
    public int Version { get; set; } = 1;

    /// <summary>Whether answers, undoing and marks are taken.</summary>
    public bool TakesAnswers => State != PeriodState.Locked;
}
