using Wengang.App.Access;
using Wengang.App.Recruitment;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Ranking;

/// <summary>招工排名.</summary>
[Needs(Permission.ReadFigures)]
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    public IReadOnlyList<RankingLine> Lines { get; private set; } = [];

    public void OnGet() => Lines = RecruitmentQueries.Ranking(Db, Moment.AsOf, Moment.KnownAt);
}
