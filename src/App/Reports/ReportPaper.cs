using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Documents.Templates;
using Wengang.App.Indicators;

namespace Wengang.App.Reports;

/// <summary>A report with its text at a version and the figures it is written with.</summary>
public sealed class ReportPaper
{
    /// <summary>Acts that write no fact: after them what is known now is what was known before, and figures of now are found much faster.</summary>
    private static readonly OperationKind[] WithoutFacts =
    [
        OperationKind.ReportBegin, OperationKind.ReportSave, OperationKind.ReportStep, OperationKind.ReportPdf, OperationKind.TemplateAdd,
        OperationKind.JobQueued, OperationKind.JobEnded, OperationKind.SignIn, OperationKind.SignInFailed, OperationKind.EvidenceExport,
        OperationKind.FullIdentityExport, OperationKind.FindingsRun, OperationKind.FindingDecision,
    ];

    private readonly Db db;
    private readonly IndicatorSet indicators;
    private FigureBook? book;
    private (byte[] Docx, IReadOnlyList<ReportProblem> Problems)? word;

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
    public FigureBook Book(bool asKnownNow = false) => asKnownNow ? new(db, indicators) : book ??= new(db, indicators, KnownAt());

    /// <summary>The report as .docx, made from its own template. The same report gives the same bytes, today and later.</summary>
    public (byte[] Docx, IReadOnlyList<ReportProblem> Problems) ToWord() => word ??= Write();

    /// <summary>Null where no fact was written since: then the two states of knowledge are one.</summary>
    private DateTime? KnownAt() => Report.FiguresKnownAt is { } at
        && db.Set<Operation>().AsNoTracking().Any(o => o.At > at && !WithoutFacts.Contains(o.Kind)) ? at : null;

    private (byte[] Docx, IReadOnlyList<ReportProblem> Problems) Write()
    {
        var template = db.Set<Templates.TemplateVersion>().AsNoTracking().First(t => t.Id == Report.TemplateId).Content;
        using var output = new MemoryStream();
        var problems = WordReport.Write(new MemoryStream(template), output, Context(Book()), Text);
        return (output.ToArray(), problems);
    }
}
