using Wengang.App.Access;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages;

/// <summary>首页: what this post can do.</summary>
[Needs(Permission.UseAccount)]
public sealed class IndexModel(CountySession session) : OfficePage(session)
{
    public IEnumerable<SiteSection> Sections => SitePath.Sections.Where(s => s.Path != "/" && May(s.Needs));
}
