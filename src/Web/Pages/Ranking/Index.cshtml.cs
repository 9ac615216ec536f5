using Wengang.App.Recruitment;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Ranking;

/// <summary>招工排名.</summary>
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    public IReadOnlyList<RankingLine> Lines { get; private set; } = [];

    public void OnGet() => Lines = RecruitmentQueries.Ranking(Db, Moment.AsOf, Moment.KnownAt);
}
