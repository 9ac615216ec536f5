using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators.Listing;
using Wengang.App.Monitoring.Flows;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Flows;

namespace Wengang.Web.Pages.Figures.Flows;

/// <summary>The masked list behind a number of the flow.</summary>
[Needs(Permission.ReadEvidence)]
public sealed class FlowPeopleModel(CountySession session) : SitePage(session)
{
    private FlowGroup group;
    private FlowChoice choice = new();

    public EvidenceList List { get; private set; } = null!;

    public Pager Pager { get; private set; } = new(1, 0);

    public string Address => Link(FlowAddress.Of(group, choice));

    public string Flow => Link($"/figures/flow?group={FlowAddress.Text(group)}");

    /// <summary>Which part, in words.</summary>
    public string Part => string.Join('、', new[]
    {
        FlowAddress.Name(group), choice.Township is null ? null : List.Rows.Count > 0 ? Shown.Cell(List.Rows[0].Cells[1]) : choice.Township,
        choice.Destination is { } to ? WorkDestinations.List.NameOf(to) : null, Filled("务工省份", choice.Province), Filled("行业", choice.Industry),
    }.OfType<string>());

    public IActionResult OnGet([FromQuery(Name = "p")] int page = 1)
    {
        if (!Choose())
        {
            return NotFound();
        }

        List = FlowList.Read(Db, Moment.AsOf, Moment.KnownAt, group, choice, Pager.Before(page), Pager.Size);
        Pager = new Pager(page, List.Count);
        return Pager.Exists ? Page() : NotFound();
    }

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel()
    {
        if (!Choose())
        {
            return NotFound();
        }

        var list = FlowList.Export(Db, Moment.AsOf, Moment.KnownAt, group, choice, OperationSource.Page);
        return File(Xlsx.Of(list, Actor.User), Xlsx.ContentType, $"{Frame.County}_务工去向名单_{Moment.AsOf:yyyyMMdd}.xlsx");
    }

    private static string? Filled(string name, string? text) => text is null ? null : text.Length == 0 ? name + "未填" : text;

    private bool Choose()
    {
        if (FlowAddress.Group(Request.Query["group"]) is not { } known || FlowAddress.Choice(Request.Query) is not { } asked)
        {
            return false;
        }

        (group, choice) = (known, asked);
        return true;
    }
}
