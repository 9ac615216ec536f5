using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Indicators;
using Wengang.Web.Ui;

namespace Wengang.Web.Home;

/// <summary>What the home page says of who could have a subsidy and did not apply; counted together with its other figures.</summary>
internal static class SubsidyItems
{
    private const string Newly = "SUB-041";
    private const string NotApplied = "SUB-042";

    /// <summary>The figures that <see cref="Due"/> needs, of today.</summary>
    public static IEnumerable<(Indicator Indicator, DateOnly AsOf)> Wanted(Actor actor)
    {
        var today = DateOnly.FromDateTime(DateTime.Today);
        return actor.May(Permission.ReadSubsidies) ? [(IndicatorCatalogue.All[Newly], today), (IndicatorCatalogue.All[NotApplied], today)] : [];
    }

    /// <summary>Nothing while nobody is left out.</summary>
    public static IEnumerable<HomeItem> Due(IReadOnlyList<Figure> figures)
    {
        if (figures.FirstOrDefault(f => f.Code == NotApplied) is { Value: > 0 } left)
        {
            var fresh = figures.First(f => f.Code == Newly);
            yield return new HomeItem(
                "符合补贴条件、还没有申请的人", Shown.Number(left, left.Value), left.Unit, $"本月新符合 {Shown.Number(fresh, fresh.Value)} 人次；提醒本人申请或代办", "/subsidies/worklist");
        }
    }
}
