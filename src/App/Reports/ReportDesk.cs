using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports;

/// <summary>Who may do what with a report: the table of its life, asked for one session.</summary>
public static class ReportDesk
{
    /// <summary>What this session may do with the report now.</summary>
    public static IReadOnlyList<ReportTransition> Possible(Db db, Report report) =>
        IsOwn(db, report) ? ReportLife.Possible(report.State, Has(db.Actor), report.IsWrittenBy(db.Actor.User)) : [];

    /// <summary>Whether the report is on the session's own county or township; others' are only read.</summary>
    public static bool IsOwn(Db db, Report report) => report.RegionCode == ReportPlace.RegionOf(db);

    /// <exception cref="InvalidOperationException">No such report here; the message is for the user.</exception>
    internal static Report Own(Db db, long id) =>
        db.Set<Report>().FirstOrDefault(r => r.Id == id) is { } report && IsOwn(db, report)
            ? report : throw new InvalidOperationException("没有这份报告，或者它不是本地的报告。");

    /// <exception cref="InvalidOperationException">The act is not possible; the message is for the user.</exception>
    internal static void Allow(Db db, Report report, ReportAct act, string? reason)
    {
        if (ReportLife.Refusal(report.State, act, Has(db.Actor), report.IsWrittenBy(db.Actor.User), reason ?? "") is { } refusal)
        {
            throw new InvalidOperationException(refusal.Sentence(report.State, act));
        }
    }

    /// <summary>The person's name, which stands before the post.</summary>
    internal static string NameOf(Actor actor) => actor.Post.Split('，')[0];

    private static Func<ReportRight, bool> Has(Actor actor) =>
        right => actor.May(right == ReportRight.Sign ? Permission.SignReports : Permission.WriteReports);
}
