using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.App.Referrals.Daily;
using Wengang.App.Warnings;

namespace Wengang.App;

/// <summary>The daily work of help and warnings, as a job.</summary>
public static class ReferralWork
{
    public const string Title = "更新帮扶名单和预警";

    public static readonly JobKind Kind = new("referrals daily", Run);

    /// <summary>Does it now.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    /// <returns>The closing words.</returns>
    public static string Run(Db db, DateOnly today, OperationSource source)
    {
        var words = ReferralsDaily.Run(db, today, source);
        var warnings = WarningRun.Run(db, today, source);
        return words + (warnings > 0 ? $"新预警 {warnings} 条。" : "没有新预警。");
    }

    private static string Run(JobContext job)
    {
        using var db = job.Open();
        return Run(db, DateOnly.FromDateTime(DateTime.Today), OperationSource.Job);
    }
}
