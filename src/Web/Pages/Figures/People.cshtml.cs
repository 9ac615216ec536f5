using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators.Listing;
using Wengang.App;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Figures;

/// <summary>The masked list behind a figure.</summary>
[Needs(Permission.ReadEvidence)]
public sealed class PeopleModel(CountySession session) : SitePage(session)
{
    private const int TownshipColumn = 1;

    public EvidenceList List { get; private set; } = null!;

    public Pager Pager { get; private set; } = new(1, 0);

    /// <summary>Code or name as asked for; null for the county.</summary>
    public string? Township { get; private set; }

    /// <summary>The township's name as far as the list tells it.</summary>
    public string Place => Township is null ? "全县" : List.Rows.Count > 0 ? Shown.Cell(List.Rows[0][TownshipColumn]) : Township;

    public string Address => Link($"/figures/{List.Figure.Code}/people" + (Township is null ? "" : $"?township={Uri.EscapeDataString(Township)}"));

    public IActionResult OnGet(string code, string? township, [FromQuery(Name = "p")] int page = 1)
    {
        if (!Catalogue.Has(code))
        {
            return NotFound();
        }

        Township = string.IsNullOrEmpty(township) ? null : township;
        try
        {
            List = EvidenceList.Of(Db, IndicatorCatalogue.All, code, Moment.AsOf, Moment.KnownAt, Township);
        }
        catch (ArgumentException)
        {
            return NotFound();
        }

        Pager = new Pager(page, List.Rows.Count);
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

        var choice = new EvidenceChoice(code, Moment.AsOf, Moment.KnownAt, string.IsNullOrEmpty(township) ? null : township);
        try
        {
            List = EvidenceExport.Masked(Db, IndicatorCatalogue.All, choice, OperationSource.Page);
        }
        catch (ArgumentException)
        {
            return NotFound();
        }

        Township = choice.Township;
        return File(Xlsx.Of(List, Db.Actor.User), Xlsx.ContentType, $"{Place}_{List.Figure.NameOn(Moment.AsOf)}名单_{Moment.AsOf:yyyyMMdd}.xlsx");
    }
}
