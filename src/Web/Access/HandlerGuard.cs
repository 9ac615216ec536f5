using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Wengang.Web.Hosting;

namespace Wengang.Web.Access;

/// <summary>What a handler needs besides its page. A handler that writes and states nothing is closed.</summary>
public sealed class HandlerGuard : IPageFilter, IOrderedFilter
{
    public int Order => int.MinValue;

    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var reads = HttpMethods.IsGet(context.HttpContext.Request.Method) || HttpMethods.IsHead(context.HttpContext.Request.Method);
        if (context.HandlerMethod is null && !reads)
        {
            // A form sent to a handler that is not there: the page would be shown without anything in it.
            context.Result = new NotFoundResult();
        }

        // What needs no account has passed its own guard (AccessGuard).
        var page = context.HandlerInstance.GetType();
        if (context.HandlerMethod is not { } handler || OpenPages.ToAll.Contains(page) || OpenPages.ToApplicants.Contains(page))
        {
            return;
        }

        var needs = handler.MethodInfo.GetCustomAttribute<NeedsAttribute>();
        var actor = context.HttpContext.RequestServices.GetRequiredService<CurrentActor>().Actor;
        if (needs is null ? !reads : !actor.May(needs.Permission))
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
