using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui;

/// <summary>A page about imports: it works before there is anything to count, so it shows no figures' moment.</summary>
public abstract class ImportsPage(CountySession session) : OfficePage(session)
{
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Session.Problem is { } problem)
        {
            context.Result = new ViewResult
            {
                ViewName = "/Pages/Shared/Nothing.cshtml",
                ViewData = new ViewDataDictionary<NothingYet>(MetadataProvider, ModelState) { Model = new NothingYet(problem) },
            };
        }
    }

    /// <summary>The page with what was typed, because something in it cannot be used.</summary>
    protected IActionResult Unusable(string problem)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        Problem = problem;
        return Page();
    }

    /// <summary>Why the form cannot be used; null when it can.</summary>
    public string? Problem { get; private set; }
}
