namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>When the seed may be published: not while somebody could still act on it.</summary>
/// <param name="IsLocked">The month takes no answers.</param>
/// <param name="AllDone">Every village has said that it is done.</param>
/// <param name="OpenedOn">The local day on which the month was opened, and with it the seed committed.</param>
/// <param name="VillageDue">Last day on which a village is in time (inclusive).</param>
public sealed record SampleTiming(bool IsLocked, bool AllDone, DateOnly OpenedOn, DateOnly VillageDue)
{
    /// <summary>
    /// Whether the villages' time is over: the month is locked, all villages are done, or their day is over. A month that was opened only
    /// after that day gave them no time, so there the day does not count.
    /// </summary>
    public bool IsClosed(DateOnly today) => IsLocked || AllDone || (OpenedOn <= VillageDue && today > VillageDue);
}
