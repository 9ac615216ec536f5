using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Indicators;
using Wengang.App.Reports.Files;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports;

/// <summary>Moves a report along the table of its life.</summary>
public static class ReportActs
{
    /// <summary>Does an act with the version of the text that its doer had before them; done already, it does nothing more.</summary>
    /// <param name="db">The session.</param>
    /// <param name="indicators">The indicators there are.</param>
    /// <param name="id">The report.</param>
    /// <param name="act">Any act but editing.</param>
    /// <param name="version">The version that was seen.</param>
    /// <param name="reason">Why, where the table asks for it.</param>
    /// <returns>False when it had been done by the same person before.</returns>
    /// <exception cref="InvalidOperationException">It is not possible; the message is for the user.</exception>
    public static bool Do(Db db, IndicatorSet indicators, long id, ReportAct act, int version, string? reason)
    {
        using var operation = db.Begin(OperationKind.ReportStep, act.Name() + (string.IsNullOrWhiteSpace(reason) ? "" : $"：{reason.Trim()}"), OperationSource.Page);
        var report = ReportDesk.Own(db, id);
        if (ReportLife.Find(report.State, act) is null && IsRepeated(db, report, act, version))
        {
            return false;
        }

        ReportDesk.Allow(db, report, act, reason);
        if (report.Version != version)
        {
            throw new InvalidOperationException("报告刚刚又被修改过，请看过最新的文字再办理。");
        }

        report.State = ReportLife.Find(report.State, act)!.To;
        report.ChangedAt = operation.At;
        Fix(db, indicators, report, act, operation.At);
        db.Add(new ReportStep
        {
            Id = Ids.Next(), RegionCode = report.RegionCode, ReportId = report.Id, Act = act, To = report.State, Version = version,
            User = db.Actor.User, Post = db.Actor.Post, At = operation.At, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        });
        operation.Complete();
        return true;
    }

    private static bool IsRepeated(Db db, Report report, ReportAct act, int version) =>
        ReportList.Steps(db, report.Id) is [.., var last] && last.Act == act && last.Version == version && last.User == db.Actor.User;

    /// <summary>Submitting fixes the figures; going back to the writer frees them; signing makes the file.</summary>
    private static void Fix(Db db, IndicatorSet indicators, Report report, ReportAct act, DateTime at)
    {
        switch (act)
        {
            case ReportAct.Submit:
                report.KnownAt = report.AskedKnownAt ?? at;
                var submitted = ReportPaper.Of(db, indicators, report, report.Version);
                Refuse(submitted);
                ReportFiles.Keep(db, submitted, ReportFileKind.Submitted, at);
                ReportNumbers.Keep(db, submitted);
                break;
            case ReportAct.TakeBack or ReportAct.Return:
                report.KnownAt = null;
                break;
            case ReportAct.Issue:
                (report.IssuedOn, report.IssuedBy) = (DateOnly.FromDateTime(at.ToLocalTime()), ReportDesk.NameOf(db.Actor));
                ReportFiles.Keep(db, ReportPaper.Of(db, indicators, report, report.Version), ReportFileKind.Issued, at);
                ReportPdf.Queue(db, report);
                break;
        }
    }

    private static void Refuse(ReportPaper paper)
    {
        var lacks = paper.ToWord().Problems.Select(p => $"{p.Where}：{p.What}").Concat(ReportNumbers.Lacks(paper)).Distinct().ToList();
        if (lacks.Count > 0)
        {
            throw new InvalidOperationException($"还有{lacks.Count}处没有填好，不能送审：{string.Join("；", lacks.Take(5))}");
        }
    }
}
