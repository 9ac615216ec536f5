using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Indicators;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Figures;

namespace Wengang.Web.Pages.Figures;

/// <summary>One figure: what it means, by township, compared with other days, over time.</summary>
[Needs(Permission.ReadFigures)]
public sealed class FigureModel(CountySession session) : SitePage(session)
{
    public FigureOverTime Time { get; private set; } = null!;

    public FigureCard Card => new(Time.Figure, this);

    public Figure Figure => Time.Figure;

    public bool IsPercent => Figure.Indicator.IsPercent;

    /// <summary>Whether numerator and denominator stand beside the number: its parts are no shares of the whole.</summary>
    public bool IsRatio => Figure.Indicator.IsRatio;

    public bool HasFrozen => Figure.Frozen is not null;

    /// <summary>The largest township, by size without sign: the length of a full bar.</summary>
    public decimal Largest => Figure.ByTownship.Select(t => Math.Abs(t.Value ?? 0)).DefaultIfEmpty(0).Max();

    public IActionResult OnGet(string code) => Load(code) ? Page() : NotFound();

    public IActionResult OnGetExcel(string code) => Load(code)
        ? File(
            Xlsx.Of(Actor.User, FigureSheets.Of(Figure, Time.LastMonth, Time.LastYearEnd)), Xlsx.ContentType,
            $"{Frame.County}_{Shown.Name(Figure)}_{Moment.AsOf:yyyyMMdd}.xlsx")
        : NotFound();

    /// <summary>The number of a township on another day, against now.</summary>
    public string Change(TownshipFigure township, Figure? other) =>
        other?.ByTownship.FirstOrDefault(t => t.Code == township.Code)?.Number is { } before ? Shown.Change(Figure, township.Number, before) : Ratio.None;

    /// <summary>Why the figure differs from that of another day.</summary>
    public string WhyAgainst(DateOnly day, DateTime? knownAt) =>
        Link($"/figures/{Figure.Code}/change?from={new Moment(day, null).Date}&fromKnown={(knownAt is { } at ? Uri.EscapeDataString(Moment.Text(at)) : "")}");

    /// <summary>The same page on another day.</summary>
    public string On(DateOnly day) => $"/figures/{Figure.Code}?{(Moment with { AsOf = day }).Query}";

    private bool Load(string code)
    {
        if (!Catalogue.Has(code))
        {
            return false;
        }

        Time = new FigureOverTime(Db, IndicatorCatalogue.All[code], Moment, Frame);
        return true;
    }
}
