using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Indicators;
using Wengang.App;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Figures;

namespace Wengang.Web.Pages.Figures;

/// <summary>数据总览: all figures of a day.</summary>
[Needs(Permission.ReadFigures)]
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    private static readonly string[] Split = ["WORK-003", "WORK-004", "WORK-005"];

    private IReadOnlyList<Figure> figures = [];

    /// <summary>The figure that stands first; null when the county does not have it.</summary>
    public FigureCard? Main => Card("WORK-001");

    public FigureCard? ToLastYear => Card("WORK-010");

    /// <summary>Where the people of <see cref="Main"/> work.</summary>
    public IReadOnlyList<FigureCard> Regions => [.. Split.Select(Card).OfType<FigureCard>()];

    /// <summary>The rest of the main figure's family.</summary>
    public IReadOnlyList<FigureCard> Others =>
        Main is null ? [] : [.. figures.Where(f => IsOfMain(f) && f.Code is not ("WORK-001" or "WORK-010") && !Split.Contains(f.Code)).Select(f => new FigureCard(f, this))];

    public IReadOnlyList<FigureGroup> Groups => FigureGroup.Of([.. figures.Where(f => Main is null || !IsOfMain(f))]);

    public bool IsFrozen => figures.Any(f => f.Frozen is not null);

    /// <summary>Which version was reported, where the month was reported more than once.</summary>
    public string FrozenVersion => Frame.FrozenVersions.GetValueOrDefault(Moment.AsOf) is > 1 and var version ? $"（第{version}版）" : "";

    public void OnGet() => Load();

    public IActionResult OnGetExcel()
    {
        Load();
        return File(Xlsx.Of(Actor.User, FigureSheets.Of(figures, Frame.County, Moment)), Xlsx.ContentType, $"{Frame.County}_数据总览_{Moment.AsOf:yyyyMMdd}.xlsx");
    }

    private void Load() => figures = App.Indicators.Figures.Compute(Db, IndicatorCatalogue.All, Moment.AsOf, Moment.KnownAt);

    private static bool IsOfMain(Figure figure) => figure.Code.StartsWith("WORK-", StringComparison.Ordinal);

    private FigureCard? Card(string code) => figures.FirstOrDefault(f => f.Code == code) is { } found ? new FigureCard(found, this) : null;
}
