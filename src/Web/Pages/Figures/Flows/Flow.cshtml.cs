using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Indicators.Caching;
using Wengang.App.Monitoring.Flows;
using Wengang.App.Regions;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Flows;

namespace Wengang.Web.Pages.Figures.Flows;

/// <summary>务工去向: from which township to where, as a picture and as numbers.</summary>
[Needs(Permission.ReadFigures)]
public sealed class FlowModel(CountySession session) : SitePage(session)
{
    public FlowFigures Flow { get; private set; } = null!;

    public FlowGroup Group { get; private set; }

    /// <summary>The day that is compared with; null for none.</summary>
    public DateOnly? From { get; private set; }

    public string Name => $"{FlowAddress.Name(Group)}务工去向";

    public IActionResult OnGet(string? group, DateOnly? from) => Load(group, from) ? Page() : NotFound();

    public IActionResult OnGetExcel(string? group, DateOnly? from) => Load(group, from)
        ? File(Xlsx.Of(Actor.User, FlowSheets.Of(Flow, $"{Name}（截至{Moment.AsOf:yyyy年M月d日}）")), Xlsx.ContentType, $"{Frame.County}_{Name}_{Moment.AsOf:yyyyMMdd}.xlsx")
        : NotFound();

    public string Address(FlowGroup group) => Link($"/figures/flow?group={FlowAddress.Text(group)}" + (From is { } day ? $"&from={new Moment(day, null).Date}" : ""));

    private IReadOnlyList<FlowPerson> People(DateOnly day) =>
        FigureCache.Of(Db).Get((typeof(FlowPerson), day, Moment.KnownAt, Group), () => WorkFlow.Read(Db, day, Moment.KnownAt, Group));

    private bool Load(string? group, DateOnly? from)
    {
        if (FlowAddress.Group(group) is not { } known || !ModelState.IsValid)
        {
            return false;
        }

        (Group, From) = (known, from);
        var before = from is { } day ? People(day) : null;
        var now = People(Moment.AsOf);
        var present = now.Concat(before ?? []).Select(p => p.Township).ToHashSet();
        Flow = new FlowFigures(now, before, TownshipNames.Read(Db, present), choice => Link(FlowAddress.Of(known, choice)));
        return true;
    }
}
