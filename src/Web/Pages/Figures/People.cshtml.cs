using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Subsidies.Schemes;
using Wengang.App;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Figures;

namespace Wengang.Web.Pages.Figures;

/// <summary>The masked list behind a figure.</summary>
[Needs(Permission.ReadEvidence)]
public sealed class PeopleModel(CountySession session) : SitePage(session)
{
    public EvidenceList List { get; private set; } = null!;

    public Pager Pager { get; private set; } = new(1, 0);

    /// <summary>Code or name as asked for; null for the county.</summary>
    public string? Township { get; private set; }

    /// <summary>Only this part of the figure; null for all.</summary>
    public FigurePart? Part => PartChoice.Read(Request.Query, Moment.AsOf.Year);

    /// <summary>Of which part, in words.</summary>
    public string PartWords { get; private set; } = "";

    public string Place => List.Township ?? "全县";

    public string Address => Link($"/figures/{List.Figure.Code}/people" + (Township is null ? "" : $"?township={Uri.EscapeDataString(Township)}")) + Part?.Query;

    public IActionResult OnGet(string code, string? township, [FromQuery(Name = "p")] int page = 1)
    {
        if (!Catalogue.Has(code))
        {
            return NotFound();
        }

        Township = Asked(township);
        try
        {
            List = EvidenceList.Of(Db, IndicatorCatalogue.All[code], Choice(code), Pager.Before(page), Pager.Size);
        }
        catch (ArgumentException)
        {
            return NotFound();
        }

        Pager = new Pager(page, List.Count);
        PartWords = Part is { } part ? PartChoice.Words(part, SchemeBook.Known(Db)) : "";
        return Pager.Exists ? Page() : NotFound();
    }

    /// <summary>Takes the list out of the system: an operation, hence a form and not a link.</summary>
    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(string code, string? township)
    {
        if (!Catalogue.Has(code))
        {
            return NotFound();
        }

        Township = Asked(township);
        EvidenceSheet list;
        try
        {
            list = EvidenceExport.Masked(Db, IndicatorCatalogue.All, Choice(code), OperationSource.Page);
        }
        catch (ArgumentException)
        {
            return NotFound();
        }

        return File(Xlsx.Of(list, Db.Actor.User), Xlsx.ContentType, $"{list.Township ?? "全县"}_{list.Figure.NameOn(Moment.AsOf)}名单_{Moment.AsOf:yyyyMMdd}.xlsx");
    }

    private static string? Asked(string? township) => string.IsNullOrEmpty(township) ? null : township;

    private EvidenceChoice Choice(string code) => new(code, Moment.AsOf, Moment.KnownAt, Township) { Part = Part };
}
