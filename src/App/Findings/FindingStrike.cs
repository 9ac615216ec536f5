using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Findings.Listing;

namespace Wengang.App.Findings;

/// <summary>销号: takes what is settled off the list. The townships settle, the county strikes off.</summary>
public static class FindingStrike
{
    /// <summary>Strikes mended findings and false alarms off, as one operation; what is still open stays.</summary>
    /// <param name="db">The session; it has to see the whole county.</param>
    /// <param name="filter">Among which findings.</param>
    /// <param name="findings">Their keys; null for all that the filter takes.</param>
    /// <param name="source">Through which door.</param>
    /// <returns>How many were struck off.</returns>
    /// <exception cref="UnauthorizedAccessException">The actor may not decide findings, or not for the county.</exception>
    public static int Strike(Db db, FindingFilter filter, IReadOnlyCollection<long>? findings, OperationSource source = OperationSource.Page)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        db.Actor.Require(Permission.DecideFindings);
        if (!CountyReach.Has(db))
        {
            throw new UnauthorizedAccessException("销号由县级人员办理；本辖区的疑点可以核实、整改。");
        }

        using var operation = db.Begin(OperationKind.FindingStrike, "疑点销号", source);
        var closed = filter.Of(db.Set<Finding>()).Where(f => f.StruckAt == null && (f.State == FindingState.Mended || f.State == FindingState.FalseAlarm));
        var rows = findings is null ? closed.ToList() : closed.Where(f => findings.Contains(f.Id)).ToList();
        foreach (var row in rows)
        {
            (row.StruckAt, row.StruckBy) = (operation.At, db.Actor.User);
        }

        if (rows.Count > 0)
        {
            operation.Complete();
        }

        return rows.Count;
    }
}
