using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Documents.Templates;
using Wengang.App.Indicators;

namespace Wengang.App.Reports;

/// <summary>A report with its text at a version and the figures it is written with.</summary>
public sealed class ReportPaper
{
    private readonly Db db;
    private readonly IndicatorSet indicators;

    private ReportPaper(Db db, IndicatorSet indicators, Report report, ReportText text) =>
        (this.db, this.indicators, Report, Text) = (db, indicators, report, text);

    public Report Report { get; }

    public ReportText Text { get; }

    /// <summary>Null when there is no such report for this session, or when it is still being written at another place.</summary>
    public static ReportPaper? Find(Db db, IndicatorSet indicators, long id) =>
        ReportList.Visible(db).AsNoTracking().FirstOrDefault(r => r.Id == id) is { } report ? Of(db, indicators, report, report.Version) : null;

    internal static ReportPaper Of(Db db, IndicatorSet indicators, Report report, int version)
    {
        var parts = db.Set<ReportPart>().AsNoTracking();
        var rows = parts.Where(p => p.ReportId == report.Id && p.Version <= version
            && !parts.Any(q => q.ReportId == p.ReportId && q.Part == p.Part && q.Version > p.Version && q.Version <= version));
        return new ReportPaper(db, indicators, report, ReportText.Of([.. rows.OrderBy(p => p.Part).Select(p => p.Text)]));
    }

    /// <summary>The figures, dates and names it is written with, as known then or, when asked, as known now.</summary>
    public ReportContext Context(bool asKnownNow = false) => Context(Text.Parts, asKnownNow);

    /// <summary>The same for another text; its figures are computed at once.</summary>
    public ReportContext Context(IEnumerable<string> texts, bool asKnownNow = false)
    {
        var book = Book(asKnownNow);
        book.Prepare(TokenText.Wanted(texts, Report.AsOf));
        return Context(book);
    }

    /// <summary>The same with figures that were computed before.</summary>
    public ReportContext Context(FigureBook book) => new(
        Report.Place, Report.AsOf, book.Find, TextLibrary.Empty, Report.Office, Report.IssuedOn ?? DateOnly.FromDateTime(DateTime.Today), book.Prepare) { Kind = Report.Kind };

    /// <summary>The figures as the report takes them, or as known now.</summary>
    public FigureBook Book(bool asKnownNow = false) => new(db, indicators, asKnownNow ? null : Report.FiguresKnownAt);

    /// <summary>The report as .docx, made from its own template. The same report gives the same bytes, today and later.</summary>
    public (byte[] Docx, IReadOnlyList<ReportProblem> Problems) ToWord()
    {
        var template = db.Set<Templates.TemplateVersion>().AsNoTracking().First(t => t.Id == Report.TemplateId).Content;
        using var output = new MemoryStream();
        var problems = WordReport.Write(new MemoryStream(template), output, Context(Book()), Text);
        return (output.ToArray(), problems);
    }
}
