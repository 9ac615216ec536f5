using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Documents.Drafts;
using Wengang.App.Jobs;
using Wengang.App.Reports;
using Wengang.App.Reports.Files;
using Wengang.Rules.Reports;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>A report to read, check, download and send on its way.</summary>
[Needs(Permission.ReadReports)]
public sealed class PaperModel(CountySession session, JobBoard board) : OfficePage(session)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public Report Report { get; private set; } = null!;

    public IReadOnlyList<DraftLine> Lines { get; private set; } = [];

    public IReadOnlyList<DraftFinding> Findings { get; private set; } = [];

    public IReadOnlyList<ReportTransition> Possible { get; private set; } = [];

    public IReadOnlyList<ReportStep> Steps { get; private set; } = [];

    public IReadOnlyDictionary<ReportFileKind, string> Hashes { get; private set; } = new Dictionary<ReportFileKind, string>();

    public bool IsOwn { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>The making of the PDF while it is under way or has failed.</summary>
    public JobView? Pdf { get; private set; }

    /// <summary>The rest of the addresses of lists: the state of knowledge of the report.</summary>
    public string Known => Report.FiguresKnownAt is { } at ? $"&known={Uri.EscapeDataString(Moment.Text(at))}" : "";

    public IActionResult OnGet(long id) => Show(id);

    public IActionResult OnGetWord(long id)
    {
        if (ReportPaper.Find(Db, IndicatorCatalogue.All, id) is not { } paper)
        {
            return NotFound();
        }

        var kept = ReportFiles.Find(Db, paper.Report, ReportFileKind.Issued) ?? (ReportDesk.IsOwn(Db, paper.Report) ? null : ReportFiles.Find(Db, paper.Report, ReportFileKind.Submitted));
        return File(kept?.Content ?? paper.ToWord().Docx, Word, Name(paper.Report, "docx"));
    }

    public IActionResult OnGetPdf(long id) =>
        ReportPaper.Find(Db, IndicatorCatalogue.All, id) is { Report: { } report } && ReportFiles.Find(Db, report, ReportFileKind.IssuedPdf) is { } file
            ? File(file.Content, "application/pdf", Name(report, "pdf")) : NotFound();

    [Needs(Permission.WriteReports)]
    public IActionResult OnPostWrite(long id, ReportAct act, int version, string? reason) => Do(id, act, version, reason, ReportRight.Write);

    [Needs(Permission.SignReports)]
    public IActionResult OnPostSign(long id, ReportAct act, int version, string? reason) => Do(id, act, version, reason, ReportRight.Sign);

    private IActionResult Do(long id, ReportAct act, int version, string? reason, ReportRight right)
    {
        if (ReportLife.Table.All(t => t.Act != act || t.Right != right) || act == ReportAct.Edit)
        {
            return BadRequest();
        }

        try
        {
            ReportActs.Do(Db, IndicatorCatalogue.All, id, act, version, reason);
            Done = act == ReportAct.Issue ? "已签发。Word 文件已存档，PDF 正在做。" : $"已{act.Name()}。";
            return LocalRedirect($"/reports/{id}");
        }
        catch (InvalidOperationException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Show(id);
        }
    }

    private IActionResult Show(long id)
    {
        if (ReportPaper.Find(Db, IndicatorCatalogue.All, id) is not { } paper)
        {
            return NotFound();
        }

        Report = paper.Report;
        IsOwn = ReportDesk.IsOwn(Db, Report);
        Possible = ReportDesk.Possible(Db, Report);
        Steps = ReportList.Steps(Db, id);
        (Lines, Findings) = PaperText.Read(Db, paper, IsOwn);
        if (Report.KnownAt is not null)
        {
            Hashes = ReportFiles.Hashes(Db, Report);
        }

        if (Report.State == ReportState.Issued && !Hashes.ContainsKey(ReportFileKind.IssuedPdf) && ReportPdf.Find(Db, Report) is { } job)
        {
            Pdf = new JobView(job, board.Of(job.Id), job.User == Actor.User || May(Permission.Operate));
        }

        return Page();
    }

    private static string Name(Report report, string ending) => $"{report.Title}.{ending}";
}
