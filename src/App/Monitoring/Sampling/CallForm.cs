using Wengang.App.Editing;
using Wengang.Rules.Monitoring.Sampling;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>What a call-back found.</summary>
/// <param name="Reached">Whether somebody was spoken to.</param>
/// <param name="Right">What was as reported.</param>
/// <param name="Wrong">What was not.</param>
/// <param name="NextOn">When it is tried again, where nobody was reached.</param>
/// <param name="Note">What else was said; for what was wrong, how it really is.</param>
public sealed record CallForm(bool Reached, IReadOnlyList<CallQuestion> Right, IReadOnlyList<CallQuestion> Wrong, DateOnly? NextOn, string? Note)
{
    private const int LongestNote = 200;

    /// <exception cref="EditRefusedException">It cannot be taken.</exception>
    internal void Check(DateOnly today)
    {
        var problem = Note?.Length > LongestNote ? $"备注太长，最多 {LongestNote} 字。"
            : !Reached && NextOn is not { } ? "打不通的，要填下次再打的日期。"
            : !Reached && NextOn <= today ? "下次再打的日期要晚于今天。"
            : Reached && Right.Count + Wrong.Count == 0 ? "请至少选一项“对”或“不对”；没打通的请选“没打通”。"
            : Right.Intersect(Wrong).Any() ? "同一项不能又对又不对。"
            : null;
        if (problem is not null)
        {
            throw new EditRefusedException(problem);
        }
    }
}
