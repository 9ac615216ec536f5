using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Findings;

/// <summary>What a person says of a finding after checking it.</summary>
public static class FindingDecision
{
    /// <summary>Settles a finding as its own operation. Mended is not decided by hand: the next run sees whether the data are right.</summary>
    /// <param name="db">The session; a finding outside its scope does not exist.</param>
    /// <param name="finding">Key of the finding.</param>
    /// <param name="state">To check (again), true or false alarm.</param>
    /// <param name="note">What was found out; required for a false alarm.</param>
    /// <param name="source">Through which door.</param>
    /// <exception cref="ArgumentException">A state that cannot be decided, or no reason for a false alarm.</exception>
    /// <exception cref="InvalidOperationException">There is no such open finding.</exception>
    public static void Decide(Db db, long finding, FindingState state, string? note, OperationSource source = OperationSource.Page)
    {
        var reason = string.IsNullOrWhiteSpace(note) ? null : note.Trim();
        if (state == FindingState.Mended)
        {
            throw new ArgumentException("“已整改”不用手工填：更正数据后再查找一次，查不到了就自动转为已整改。");
        }

        if (state == FindingState.FalseAlarm && reason is null)
        {
            throw new ArgumentException("判为误报要写明理由。");
        }

        using var operation = db.Begin(OperationKind.FindingDecision, $"{FindingStates.List.NameOf(state)}：{reason ?? "无说明"}", source);
        var row = db.Set<Finding>().FirstOrDefault(f => f.Id == finding) ?? throw new InvalidOperationException("没有这条疑点，或不在您的辖区内。");
        if (row.State == FindingState.Mended)
        {
            throw new InvalidOperationException("这条疑点已经整改，不用再处理。");
        }

        (row.State, row.Note) = (state, reason);
        row.DecidedBy = state == FindingState.ToCheck ? null : db.Actor.User;
        row.ClosedAt = state == FindingState.FalseAlarm ? operation.At : null;
        operation.Complete();
    }
}
