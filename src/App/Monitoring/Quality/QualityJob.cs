using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Jobs;
using Wengang.App.Monitoring.Periods;

namespace Wengang.App.Monitoring.Quality;

/// <summary>Looks at the quality of the open months every night.</summary>
public static class QualityJob
{
    public const string Title = "检查月监测核实质量";

    public static readonly JobKind Kind = new("quality daily", Run);

    private static string Run(JobContext job)
    {
        using var db = job.Open();
        var months = db.Set<MonitoringPeriod>().AsNoTracking().Where(p => p.State != PeriodState.Locked).Select(p => p.Month).ToList();
        var added = months.Sum(m => QualityRun.Run(db, m, DateOnly.FromDateTime(DateTime.Today), OperationSource.Job));
        return added > 0 ? $"新的核实质量提示 {added} 条。" : "没有新的核实质量提示。";
    }
}
