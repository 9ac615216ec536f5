using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.Web.Hosting;

namespace Wengang.Web.Ui;

/// <summary>A page for somebody with an account. What the post does not reach is not there for the session.</summary>
public abstract class OfficePage(CountySession session) : PageModel
{
    /// <summary>What was done last, said once at the top of the next page.</summary>
    [TempData]
    public string? Done { get; set; }

    /// <summary>Who asks, in which post.</summary>
    public Actor Actor => Session.Actor;

    protected CountySession Session { get; } = session;

    protected Db Db => Session.Db;

    /// <summary>Whether the post allows it; for leaving out what would be refused.</summary>
    public bool May(Permission permission) => Actor.May(permission);
}
