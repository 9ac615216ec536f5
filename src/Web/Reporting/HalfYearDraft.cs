using Microsoft.EntityFrameworkCore;
using Wengang.App;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Regions;

namespace Wengang.Web.Reporting;

/// <summary>Writes the half-year report from our own template and texts, and has the linter read it.</summary>
internal static class HalfYearDraft
{
    public static void Write(Db db, HalfYearJob job)
    {
        var county = db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.County).OrderBy(d => d.Code).FirstOrDefault()?.Name
            ?? throw new InvalidOperationException("还没有行政区划，不知道是哪个县；请先导入行政区划表。");
        var figures = new ReportFigures(db, job.Moment.KnownAt);
        using var template = Resource("half-year.docx");
        using var library = Resource("library.json");
        var context = new ReportContext(
            county, job.Moment.AsOf, figures.Find, TextLibrary.Read(library), county + "农业农村局", DateOnly.FromDateTime(DateTime.Today), figures.Prepare);
        using var document = new MemoryStream();
        job.Problems = HalfYearReport.Write(template, document, context);
        document.Position = 0;
        job.Remarks = [.. TextLinter.Lint(DocumentText.FromDocx(document), figures.Find, job.Moment.AsOf)
            .Where(f => f.Verdict is Verdict.Contradicts or Verdict.Advice)];
        job.Document = document.ToArray();
    }

    private static Stream Resource(string name) => typeof(HalfYearDraft).Assembly.GetManifestResourceStream(name)!;
}
