using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Indicators;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Queries;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Figures;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>该办的人: who could have what and what of it is urgent, by township; every number opens the list of its people.</summary>
[Needs(Permission.ReadSubsidies)]
public sealed class WorklistModel(CountySession session) : SubsidyPage(session)
{
    private static readonly string[] Codes = ["SUB-040", "SUB-041", "SUB-042", "SUB-043", "SUB-044", "SUB-032", "SUB-031"];

    private static readonly string[] Headings = ["符合条件", "本月新符合", "应享未享", "即将不符合", "即将截止、未申请", "已申请、未决定", "已复核、未发放"];

    [BindProperty(SupportsGet = true)]
    public DateOnly? Date { get; set; }

    public Moment Moment => new(Date ?? Today, null);

    public IReadOnlyList<(string Heading, Figure Figure)> Columns { get; private set; } = [];

    /// <summary>Townships for which there is anything.</summary>
    public IReadOnlyList<TownshipFigure> Townships => [.. Columns.SelectMany(c => c.Figure.ByTownship).Where(t => t.Value > 0).DistinctBy(t => t.Code).OrderBy(t => t.Code, StringComparer.Ordinal)];

    public IActionResult OnGet() => ModelState.IsValid ? Show() : BadRequest();

    public IActionResult OnGetExcel() => !Load() ? NotFound() : File(
        Xlsx.Of(Actor.User, FigureSheets.Of([.. Columns.Select(c => c.Figure)], FrameQuery.Read(Db).County, Moment)), Xlsx.ContentType, $"补贴该办的人_{Moment.AsOf:yyyyMMdd}.xlsx");

    public static decimal Of(Figure figure, string township) => figure.ByTownship.FirstOrDefault(t => t.Code == township)?.Value ?? 0;

    /// <summary>The list behind a number; null where this post opens no lists or there is nobody.</summary>
    public string? List(Figure figure, decimal number, string? township) => number == 0 || !May(Permission.ReadEvidence)
        ? null : $"/figures/{figure.Code}/people?{Moment.Query}{(township is null ? "" : $"&township={township}")}";

    protected override bool Load()
    {
        var figures = App.Indicators.Figures.Compute(Db, IndicatorCatalogue.All, Moment.AsOf, null, Codes).ToDictionary(f => f.Code);
        Columns = [.. Codes.Zip(Headings, (code, heading) => (heading, figures[code]))];
        return true;
    }
}
