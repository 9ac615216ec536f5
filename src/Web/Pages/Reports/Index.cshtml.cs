using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>Asks for the half-year report.</summary>
[Needs(Permission.ReadReports)]
public sealed class IndexModel(CountySession session, ReportJobs jobs) : SitePage(session)
{
    /// <summary>Most reports are there before this is over, and nobody sees a page of progress.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    [Needs(Permission.WriteReports)]
    public async Task<IActionResult> OnPostAsync()
    {
        var job = jobs.Start(Moment, Actor);
        await Task.WhenAny(job.Done, Task.Delay(Patience, HttpContext.RequestAborted));
        return LocalRedirect(Link($"/reports/{job.Id}"));
    }
}
