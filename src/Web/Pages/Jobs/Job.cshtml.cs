using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Jobs;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Jobs;

/// <summary>One job: its progress while it runs, then what came of it.</summary>
[Needs(Permission.UseAccount)]
public sealed class JobModel(CountySession session, JobOffice office, JobBoard board) : OfficePage(session)
{
    public JobView View { get; private set; } = null!;

    public IActionResult OnGet(long id) => Read(id) ? Page() : NotFound();

    /// <summary>The state alone, for the page that shows it; once the job has ended that page is loaded anew.</summary>
    public IActionResult OnGetState(long id)
    {
        if (!Read(id))
        {
            return NotFound();
        }

        if (View.HasEnded)
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return Partial("_Job", View);
    }

    [Needs(Permission.UseAccount)]
    public IActionResult OnPostAgain(long id)
    {
        try
        {
            return office.RunAgain(Actor, id) is null ? NotFound() : LocalRedirect($"/jobs/{id}");
        }
        catch (UnauthorizedAccessException e)
        {
            Done = e.Message;
            return LocalRedirect($"/jobs/{id}");
        }
    }

    private bool Read(long id)
    {
        // The order matters: a job that ends in between then shows as ended, never as waiting.
        var progress = board.Of(id);
        if (office.Find(Actor, id) is not { } job)
        {
            return false;
        }

        View = new JobView(job, progress, JobOffice.MayRunAgain(Actor, job));
        return true;
    }
}
