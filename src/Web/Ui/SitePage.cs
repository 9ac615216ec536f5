using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Wengang.App.Indicators.Caching;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;

namespace Wengang.Web.Ui;

/// <summary>A page about the county at a moment. While there is nothing to show it says what to do next instead.</summary>
public abstract class SitePage(CountySession session) : OfficePage(session)
{
    public Frame Frame { get; private set; } = Frame.Empty;

    public Moment Moment { get; private set; } = new(default, null);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Session.Problem is { } problem)
        {
            context.Result = Nothing(problem);
            return;
        }

        if (HttpMethods.IsGet(Request.Method))
        {
            FigureCache.Hold(Db);
        }

        Frame = FrameQuery.Read(Db);
        if (Frame.Dates.Count == 0)
        {
            context.Result = Nothing(null);
            return;
        }

        if (Ui.Moment.Parse(Request.Query["date"], Request.Query["known"], Frame.Latest) is { } moment)
        {
            Moment = moment;
            return;
        }

        context.Result = BadRequest();
    }

    /// <summary>An address of this site at the moment of this page.</summary>
    public string Link(string path) => path + (path.Contains('?', StringComparison.Ordinal) ? '&' : '?') + Moment.Query;

    private ViewResult Nothing(string? problem) => new()
    {
        ViewName = "/Pages/Shared/Nothing.cshtml",
        ViewData = new ViewDataDictionary<NothingYet>(MetadataProvider, ModelState) { Model = new NothingYet(problem) },
    };
}
