using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Documents.Drafts;
using Wengang.App.Indicators;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports.Saving;

/// <summary>Keeps what was written. Nobody's words are overwritten unseen.</summary>
public static class ReportSaving
{
    private const int LongestPart = 40_000;

    /// <summary>Saves a text that was written on top of <paramref name="version"/>; the same text sent twice is kept once.</summary>
    /// <param name="db">The session.</param>
    /// <param name="indicators">The indicators there are.</param>
    /// <param name="id">The report.</param>
    /// <param name="version">The version the writer had before them.</param>
    /// <param name="text">The text in the form it is kept in.</param>
    /// <param name="office">落款.</param>
    /// <exception cref="InvalidOperationException">It cannot be edited now; the message is for the user.</exception>
    public static SaveOutcome Save(Db db, IndicatorSet indicators, long id, int version, ReportText text, string office)
    {
        db.Actor.Require(Permission.WriteReports);
        Check(text);
        using var operation = db.Begin(OperationKind.ReportSave, "修改报告", OperationSource.Page);
        var report = ReportDesk.Own(db, id);
        ReportDesk.Allow(db, report, ReportAct.Edit, null);
        var now = ReportPaper.Of(db, indicators, report, report.Version);
        if (now.Text.Parts.SequenceEqual(text.Parts) && report.Office == office)
        {
            return new SaveOutcome(report.Version);
        }

        if (report.Version != version)
        {
            return new SaveOutcome(report.Version, ReportPaper.Of(db, indicators, report, version).Text, now.Text);
        }

        report.Version++;
        (report.LastEditor, report.LastEditorName) = (db.Actor.User, ReportDesk.NameOf(db.Actor));
        (report.ChangedAt, report.Office) = (operation.At, office);
        report.Title = ReportBegin.TitleOf(text.Title, now.Context([text.Title]));
        db.AddRange(text.Parts.Select((part, i) => (part, i)).Where(p => p.i >= now.Text.Parts.Count || now.Text.Parts[p.i] != p.part)
            .Select(p => ReportBegin.Part(report, p.i, p.part)));
        operation.Complete();
        return new SaveOutcome(report.Version);
    }

    private static void Check(ReportText text)
    {
        if (text.Title.Trim().Length == 0)
        {
            throw new ArgumentException("标题不能空着。");
        }

        if (text.Parts.Any(p => p.Length > LongestPart))
        {
            throw new ArgumentException($"一个部分最多{LongestPart}字。");
        }
    }
}
