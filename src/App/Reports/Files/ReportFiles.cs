using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Reports.Files;

/// <summary>Files of a report: written once, handed out as they are.</summary>
public static class ReportFiles
{
    /// <summary>The file of the version that was submitted or issued last; null when there is none, or when the report is not for this session.</summary>
    public static ReportFile? Find(Db db, Report report, ReportFileKind kind) =>
        db.Set<ReportFile>().AsNoTracking().Where(f => f.ReportId == report.Id && f.Version == report.Version && f.Kind == kind)
            .OrderByDescending(f => f.At).FirstOrDefault();

    /// <summary>The kinds of files there are, without their content.</summary>
    public static IReadOnlyDictionary<ReportFileKind, string> Hashes(Db db, Report report) =>
        db.Set<ReportFile>().AsNoTracking().Where(f => f.ReportId == report.Id && f.Version == report.Version)
            .Select(f => new { f.Kind, f.Sha256, f.At }).AsEnumerable().GroupBy(f => f.Kind).ToDictionary(g => g.Key, g => g.MaxBy(f => f.At)!.Sha256);

    /// <summary>Keeps the PDF of an issued report; a second one is not kept.</summary>
    public static void KeepPdf(Db db, long id, byte[] pdf)
    {
        using var operation = db.Begin(OperationKind.ReportPdf, "报告转成 PDF", OperationSource.Job);
        var report = db.Set<Report>().AsNoTracking().First(r => r.Id == id);
        if (db.Set<ReportFile>().Any(f => f.ReportId == id && f.Version == report.Version && f.Kind == ReportFileKind.IssuedPdf))
        {
            return;
        }

        db.Add(Row(report, ReportFileKind.IssuedPdf, pdf, operation.At));
        operation.Complete();
    }

    internal static void Keep(Db db, ReportPaper paper, ReportFileKind kind, DateTime at) => db.Add(Row(paper.Report, kind, paper.ToWord().Docx, at));

    private static ReportFile Row(Report report, ReportFileKind kind, byte[] content, DateTime at) => new()
    {
        Id = Ids.Next(), RegionCode = report.RegionCode, ReportId = report.Id, Version = report.Version, Kind = kind, Content = content,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)), At = at,
    };
}
