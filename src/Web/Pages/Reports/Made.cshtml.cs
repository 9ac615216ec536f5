using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>A half-year report: its progress, then the file and what is to be looked at.</summary>
[Needs(Permission.ReadReports)]
public sealed class MadeModel(CountySession session, ReportJobs jobs) : SitePage(session)
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public HalfYearJob Job { get; private set; } = null!;

    public bool IsDone => Job.Done.IsCompleted;

    public IActionResult OnGet(Guid id)
    {
        if (jobs.Find(id) is not { } job)
        {
            return NotFound();
        }

        Job = job;
        if (!IsDone)
        {
            Response.Headers["Refresh"] = "1";
        }

        return Page();
    }

    public IActionResult OnGetDocument(Guid id) => jobs.Find(id) is { Document: { } document } job
        ? File(document, ContentType, $"{Frame.County}稳岗就业工作情况汇报_{job.Moment.AsOf:yyyyMMdd}.docx")
        : NotFound();
}
