using Wengang.App.Data;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Whether a month is closed for drawing.</summary>
public static class SampleClosing
{
    public static SampleTiming Of(Db db, MonitoringPeriod period)
    {
        var opened = DateOnly.FromDateTime(DateTime.SpecifyKind(period.OpenedAt, DateTimeKind.Utc).ToLocalTime());
        return new SampleTiming(
            period.State == PeriodState.Locked, period.State != PeriodState.Locked && PlacesNotDone.Read(db, period, DivisionLevel.Village).Count == 0, opened, period.VillageDue);
    }
}
