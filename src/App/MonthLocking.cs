using Wengang.App.Findings;
using Wengang.App.Monitoring.Locking;
using Wengang.Rules.Findings;

namespace Wengang.App;

/// <summary>Locking a month of this county: what is frozen, and what the modules want settled before.</summary>
public static class MonthLocking
{
    private static readonly LockSource Findings = new(
        [new("findings", "错误类疑点都已处理", false, n => $"还有 {n} 条错误类疑点没有处理")], (db, _) => [OpenFindings.Count(db, Severity.Error)]);

    public static readonly MonthLock Month = new(IndicatorCatalogue.All, [CheckConditions.All, Findings]);
}
