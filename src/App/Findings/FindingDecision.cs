using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Findings.Listing;

namespace Wengang.App.Findings;

/// <summary>What a person says of findings after checking them.</summary>
public static class FindingDecision
{
    /// <summary>Settles one finding as its own operation.</summary>
    /// <param name="db">The session; a finding outside its scope does not exist.</param>
    /// <param name="finding">Key of the finding.</param>
    /// <param name="state">To check (again), true, false alarm or mended; the next run sees whether the mended is right now, else it opens it again.</param>
    /// <param name="note">What was found out; required for a false alarm and for what was mended.</param>
    /// <param name="source">Through which door.</param>
    /// <exception cref="ArgumentException">A reason is missing.</exception>
    /// <exception cref="InvalidOperationException">There is no such finding, or it is closed.</exception>
    public static void Decide(Db db, long finding, FindingState state, string? note, OperationSource source = OperationSource.Page)
    {
        if (Decide(db, FindingFilter.All, [finding], state, note, source) == 0)
        {
            throw new InvalidOperationException("没有这条疑点，或不在您的辖区内，或已经整改、销号，不用再处理。");
        }
    }

    /// <summary>Settles many findings alike, as one operation. What is closed already stays as it is.</summary>
    /// <param name="db">The session.</param>
    /// <param name="filter">Among which findings.</param>
    /// <param name="findings">Their keys; null for all that the filter takes.</param>
    /// <param name="state">See above.</param>
    /// <param name="note">See above; the same for all.</param>
    /// <param name="source">Through which door.</param>
    /// <returns>How many were settled.</returns>
    /// <exception cref="ArgumentException">A reason is missing.</exception>
    public static int Decide(
        Db db, FindingFilter filter, IReadOnlyCollection<long>? findings, FindingState state, string? note, OperationSource source = OperationSource.Page)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var reason = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        RequireReason(state, reason);
        using var operation = db.Begin(OperationKind.FindingDecision, $"{FindingStates.List.NameOf(state)}：{reason ?? "无说明"}", source);
        var chosen = filter.Of(db.Set<Finding>()).Where(f => f.StruckAt == null && (f.State != FindingState.Mended || state == FindingState.ToCheck));
        var rows = findings is null ? chosen.ToList() : chosen.Where(f => findings.Contains(f.Id)).ToList();
        foreach (var row in rows)
        {
            (row.State, row.Note) = (state, reason);
            row.DecidedBy = state == FindingState.ToCheck ? null : db.Actor.User;
            row.ClosedAt = state is FindingState.FalseAlarm or FindingState.Mended ? operation.At : null;
        }

        if (rows.Count > 0)
        {
            operation.Complete();
        }

        return rows.Count;
    }

    private static void RequireReason(FindingState state, string? reason)
    {
        if (reason is null && state is (FindingState.FalseAlarm or FindingState.Mended))
        {
            throw new ArgumentException(state == FindingState.FalseAlarm ? "判为误报要写明理由。" : "填“已整改”要写明怎么改的；下一次核查会看数据是否真的改好了。");
        }
    }
}
