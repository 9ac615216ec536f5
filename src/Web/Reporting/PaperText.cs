using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Documents.Drafts;
using Wengang.App.Reports;
using Wengang.App.Reports.Files;
using Wengang.Rules.Reports;

namespace Wengang.Web.Reporting;

/// <summary>The text of a report for reading.</summary>
internal static class PaperText
{
    /// <summary>
    /// One's own report with its figures and findings; that of another place from the file it submitted, because its figures are not those
    /// of this session.
    /// </summary>
    public static (IReadOnlyList<DraftLine> Lines, IReadOnlyList<DraftFinding> Findings) Read(Db db, ReportPaper paper, bool isOwn)
    {
        if (!isOwn)
        {
            var file = ReportFiles.Find(db, paper.Report, ReportFileKind.Issued) ?? ReportFiles.Find(db, paper.Report, ReportFileKind.Submitted);
            return (file is null ? [] : FromFile(file.Content), []);
        }

        var book = paper.Book();
        book.Prepare(TokenText.Wanted(paper.Text.Parts, paper.Report.AsOf));
        var lines = new DraftReader(paper.Context(book)).Read(paper.Text.Sections);
        return (lines, paper.Report.State == ReportState.Issued ? [] : DraftCheck.Run(lines, book, paper.Report.AsOf));
    }

    private static List<DraftLine> FromFile(byte[] docx) =>
        [.. DocumentText.FromDocx(new MemoryStream(docx)).Paragraphs.Where(p => !p.IsTable && p.Text.Trim().Length > 0)
            .Select(p => new DraftLine(p.Number, 0, LineStyles.Of(p.Text), [new DraftPiece(p.Text)]))];
}
