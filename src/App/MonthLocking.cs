using Wengang.App.Findings;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Referrals.Listing;
using Wengang.Rules.Findings;

namespace Wengang.App;

/// <summary>Locking a month of this county: what is frozen, and what the modules want settled before.</summary>
public static class MonthLocking
{
    private static readonly LockSource Findings = new(
        [new("findings", "错误类疑点都已处理", false, n => $"还有 {n} 条错误类疑点没有处理")], (db, _) => [OpenFindings.Count(db, Severity.Error)]);

    private static readonly LockSource Seekers = new(
        [new("seekers", "想务工的人都已落实帮扶人、联系和下一步", false, n => $"还有 {n} 个想务工的人没有落实帮扶人、联系或下一步")],
        (db, period) => [OpenSeekers.Count(db, period.Month)]);

    public static readonly MonthLock Month = new(IndicatorCatalogue.All, [CheckConditions.All, Findings, Seekers]);
}
