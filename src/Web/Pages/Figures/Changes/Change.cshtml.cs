using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators.Changes;
using Wengang.App.People.Changes;
using Wengang.Rules.Changes;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Figures;

namespace Wengang.Web.Pages.Figures.Changes;

/// <summary>为什么变了: the difference of a figure between two moments, by reason, with names.</summary>
[Needs(Permission.ReadEvidence)]
public sealed class ChangeModel(CountySession session) : SitePage(session)
{
    public FigureChange Change { get; private set; } = null!;

    /// <summary>The earlier moment.</summary>
    public Moment From { get; private set; } = null!;

    /// <summary>Which count is listed: 0 the figure, 1 its base.</summary>
    [BindProperty(SupportsGet = true)]
    public int Leg { get; set; }

    /// <summary>Code of the reason that is listed; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Part { get; set; }

    /// <summary>Code of the township that is listed; null for all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Township { get; set; }

    public ChangeLeg Listed => Change.Legs[Leg];

    public Pager Pager { get; private set; } = new(1, 0);

    public IReadOnlyList<ChangeLine> Lines { get; private set; } = [];

    public string Name => Change.Indicator.NameOn(Moment.AsOf).Replace("（%）", "", StringComparison.Ordinal);

    /// <summary>The address of this comparison, without what is listed.</summary>
    public string Base => Link($"/figures/{Change.Indicator.Code}/change?from={From.Date}&fromKnown={Uri.EscapeDataString(From.Known)}");

    public string Address => ListOf(Leg, Part, Township);

    public IActionResult OnGet(string code, [FromQuery(Name = "p")] int page = 1)
    {
        if (!Load(code))
        {
            return NotFound();
        }

        var entries = Chosen();
        Pager = new Pager(page, entries.Count);
        if (!Pager.Exists)
        {
            return NotFound();
        }

        Lines = ChangeLines.Of(Db, Change.Indicator, [.. Pager.Cut(entries)], ChangedPeople.Read);
        return Page();
    }

    /// <summary>The split and the names; takes a list out of the system, hence an operation.</summary>
    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(string code)
    {
        if (!Load(code))
        {
            return NotFound();
        }

        using (var operation = Db.Begin(OperationKind.EvidenceExport, $"{Change.Indicator.Code} {From.Date} 至 {Moment.Date} 变化原因名单（证件号码打码）", OperationSource.Page))
        {
            operation.Complete();
        }

        var lines = ChangeLines.Of(Db, Change.Indicator, Chosen(), ChangedPeople.Read);
        return File(Xlsx.Of(Actor.User, ChangeSheets.Of(this, lines)), Xlsx.ContentType, $"{Frame.County}_{Name}_变化原因_{From.AsOf:yyyyMMdd}至{Moment.AsOf:yyyyMMdd}.xlsx");
    }

    /// <summary>The reasons that occur, with what each adds.</summary>
    public IEnumerable<ChangeTotal> Totals(int leg) => Change.Legs[leg].Entries.GroupBy(e => e.Part).OrderBy(g => g.Key).Select(g => new ChangeTotal(
        g.Key, ChangeParts.List.NameOf(g.Key), g.Sum(e => e.Delta), g.Count(), ListOf(leg, ChangeParts.List.CodeOf(g.Key), null)));

    public string ListOf(int leg, string? part, string? township) =>
        Base + (leg > 0 ? $"&leg={leg}" : "") + (part is null ? "" : $"&part={part}") + (township is null ? "" : $"&township={township}");

    private List<ChangeEntry> Chosen() => [.. Listed.Entries.Where(e =>
        (Part is null || ChangeParts.List.CodeOf(e.Part) == Part) && (Township is null || Township.StartsWith(e.Township, StringComparison.Ordinal)))
        .OrderBy(e => e.Part).ThenBy(e => e.Township, StringComparer.Ordinal)];

    private bool Load(string code)
    {
        var lastYear = new DateOnly(Moment.AsOf.Year - 1, 12, 31);
        var usual = Frame.Dates.Any(d => d <= lastYear) ? lastYear : Period.Of(Moment.AsOf).AddMonths(-1).LastDay;
        if (!Catalogue.Has(code) || Moment.Parse(Request.Query["from"], Request.Query["fromKnown"], usual) is not { } start
            || (Part is not null && ChangeParts.List.Entries.All(e => e.Code != Part)))
        {
            return false;
        }

        From = Request.Query.ContainsKey("fromKnown") ? start : start with { KnownAt = Moment.KnownAt };
        Change = FigureChange.Compute(Db, IndicatorCatalogue.All[code], new ChangeMoment(From.AsOf, From.KnownAt), new ChangeMoment(Moment.AsOf, Moment.KnownAt));
        return Leg >= 0 && Leg < Change.Legs.Count;
    }
}
