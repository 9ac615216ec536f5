using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Indicators.Caching;
using Wengang.Web.Access;
using Wengang.Web.Home;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages;

/// <summary>首页: what is due, what is wrong, how we stand, for this post.</summary>
[Needs(Permission.UseAccount)]
public sealed class IndexModel(CountySession session, CurrentActor current) : OfficePage(session)
{
    public HomeBoard Board { get; private set; } = null!;

    public Frame Frame { get; private set; } = Frame.Empty;

    public string Name => current.Account!.Account.DisplayName;

    public string Post => current.Post?.Title ?? "";

    public IEnumerable<SiteSection> Sections => SitePath.Sections.Where(s => s.Path != "/" && May(s.Needs));

    public IActionResult OnGet()
    {
        FigureCache.Hold(Db);
        Frame = May(Permission.ReadFigures) ? FrameQuery.Read(Db) : Frame.Empty;
        Board = HomeBoard.Read(Db, Frame);
        return Page();
    }
}
