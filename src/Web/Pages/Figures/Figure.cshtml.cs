using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Indicators.Trends;
using Wengang.App.Indicators;
using Wengang.App;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Figures;

/// <summary>One figure: what it means, by township, over time.</summary>
[Needs(Permission.ReadFigures)]
public sealed class FigureModel(CountySession session) : SitePage(session)
{
    private const int TrendMonths = 13;

    public FigureCard Card { get; private set; } = null!;

    public Figure Figure => Card.Figure;

    public IReadOnlyList<TrendPoint> Trend { get; private set; } = [];

    public bool IsPercent => Figure.Indicator.Comparison == Comparison.PercentOfLastYearEnd;

    public bool HasFrozen => Figure.Frozen is not null;

    /// <summary>The largest township, by size without sign: the length of a full bar.</summary>
    public decimal Largest => Figure.ByTownship.Select(t => Math.Abs(t.Value ?? 0)).DefaultIfEmpty(0).Max();

    public IActionResult OnGet(string code)
    {
        if (!Load(code))
        {
            return NotFound();
        }

        Trend = App.Indicators.Trends.Trend.Compute(Db, Figure.Indicator, Frame.TrendUpTo(Moment.AsOf, TrendMonths), Moment.KnownAt);
        return Page();
    }

    public IActionResult OnGetExcel(string code) => Load(code)
        ? File(Xlsx.Of(Figure), Xlsx.ContentType, $"{Frame.County}_{Shown.Name(Figure)}_{Moment.AsOf:yyyyMMdd}.xlsx")
        : NotFound();

    private bool Load(string code)
    {
        if (!Catalogue.Has(code))
        {
            return false;
        }

        Card = new FigureCard(App.Indicators.Figures.Compute(Db, IndicatorCatalogue.All, Moment.AsOf, Moment.KnownAt, [code])[0], this);
        return true;
    }
}
