using static Wengang.Rules.Reports.ReportAct;
using static Wengang.Rules.Reports.ReportHand;
using static Wengang.Rules.Reports.ReportRight;
using static Wengang.Rules.Reports.ReportState;

namespace Wengang.Rules.Reports;

/// <summary>The life of a report as one table; buttons, guards and the printed table all read it.</summary>
public static class ReportLife
{
    public static readonly IReadOnlyList<ReportTransition> Table =
    [
        new(Draft, Edit, Draft, Write, Any, false, "修改"),
        new(Returned, Edit, Returned, Write, Any, false, "修改"),
        new(Draft, Submit, Submitted, Write, Any, false, "送审"),
        new(Returned, Submit, Submitted, Write, Any, false, "再次送审"),
        new(Submitted, TakeBack, Draft, Write, Writer, false, "撤回送审"),
        new(Submitted, ReportAct.Return, Returned, Sign, Another, true, "退回修改"),
        new(Submitted, Issue, Issued, Sign, Another, false, "签发"),
        new(Draft, Discard, Withdrawn, Write, Writer, true, "作废"),
        new(Returned, Discard, Withdrawn, Write, Writer, true, "作废"),
        new(Issued, Withdraw, Withdrawn, Sign, Another, true, "撤销签发"),
    ];

    public static ReportTransition? Find(ReportState state, ReportAct act) => Table.FirstOrDefault(t => t.From == state && t.Act == act);

    /// <summary>Null when the act is possible.</summary>
    /// <param name="state">Where the report stands.</param>
    /// <param name="act">What is to be done.</param>
    /// <param name="has">The rights of who does it.</param>
    /// <param name="isWriter">Who does it began the report or edited it last.</param>
    /// <param name="reason">The reason given; null while only the button is to be shown.</param>
    public static ReportRefusal? Refusal(ReportState state, ReportAct act, Func<ReportRight, bool> has, bool isWriter, string? reason)
    {
        if (Find(state, act) is not { } line)
        {
            return ReportRefusal.WrongState;
        }

        if (!has(line.Right))
        {
            return ReportRefusal.NoRight;
        }

        if (line.Hand == Another && isWriter)
        {
            return ReportRefusal.NotByWriter;
        }

        if (line.Hand == Writer && !isWriter)
        {
            return ReportRefusal.OnlyByWriter;
        }

        return line.NeedsReason && reason is not null && reason.Trim().Length == 0 ? ReportRefusal.NoReason : null;
    }

    /// <summary>What may be done now, in the order of the table.</summary>
    public static IReadOnlyList<ReportTransition> Possible(ReportState state, Func<ReportRight, bool> has, bool isWriter) =>
        [.. Table.Where(t => t.From == state && Refusal(state, t.Act, has, isWriter, null) is null)];
}
