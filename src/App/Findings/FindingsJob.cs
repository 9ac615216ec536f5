using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;

namespace Wengang.App.Findings;

/// <summary>Runs the data rules in the background.</summary>
public static class FindingsJob
{
    public static readonly JobKind Kind = new("findings", Run);

    /// <exception cref="UnauthorizedAccessException">The actor does not see the whole county.</exception>
    public static Job Enqueue(Db db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return CountyReach.Has(db)
            ? JobQueue.Enqueue(db, Kind.Name, "核查全县数据", "")
            : throw new UnauthorizedAccessException("查找疑点要核对全县的数据，请由县级人员运行；本辖区的疑点可以查看和处理。");
    }

    private static string Run(JobContext context)
    {
        using var db = context.Open();
        var result = new FindingRun(db).Run(null, OperationSource.Job);
        return $"核查完成（按截至{result.AsOf:yyyy年M月d日}的数据）：新发现{result.Added}条，重新出现{result.Reopened}条，已整改{result.Mended}条。已作的处理都保留。";
    }
}
