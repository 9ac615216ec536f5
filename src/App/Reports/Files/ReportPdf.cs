using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Jobs;

namespace Wengang.App.Reports.Files;

/// <summary>The PDF of an issued report, made in the background.</summary>
public static class ReportPdf
{
    private const string Name = "report pdf";

    public static readonly JobKind Kind = new(Name, Make);

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The job that makes or made it; null when none was queued.</summary>
    public static Job? Find(Db db, Report report)
    {
        var argument = Argument(report);
        return db.Set<Job>().AsNoTracking().Where(j => j.Kind == Name && j.Argument == argument).OrderByDescending(j => j.QueuedAt).FirstOrDefault();
    }

    internal static void Queue(Db db, Report report) => JobQueue.Enqueue(db, Name, $"把“{report.Title}”转成 PDF", Argument(report));

    private static string Argument(Report report) => report.Id.ToString(CultureInfo.InvariantCulture);

    private static string Make(JobContext job)
    {
        using var db = job.Open();
        var id = long.Parse(job.Argument, CultureInfo.InvariantCulture);
        var report = db.Set<Report>().AsNoTracking().First(r => r.Id == id);
        var word = ReportFiles.Find(db, report, ReportFileKind.Issued) ?? throw new InvalidOperationException("这份报告还没有签发，没有可转的文件。");
        job.Report(0, 1, "正在排版");
        using var pdf = new MemoryStream();
        PdfConverter.ConvertAsync(new MemoryStream(word.Content), pdf, Patience, job.Stopping).GetAwaiter().GetResult();
        ReportFiles.KeepPdf(db, id, pdf.ToArray());
        return "PDF 已做好，可以下载。";
    }
}
