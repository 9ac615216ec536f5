using Microsoft.AspNetCore.Mvc;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>Asks for the half-year report.</summary>
public sealed class IndexModel(CountySession session, ReportJobs jobs) : SitePage(session)
{
    /// <summary>Most reports are there before this is over, and nobody sees a page of progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<IActionResult> OnPostAsync()
    {
        var job = jobs.Start(Moment);
        await Task.WhenAny(job.Done, Task.Delay(Patience, HttpContext.RequestAborted));
        return LocalRedirect(Link($"/reports/{job.Id}"));
    }
}
