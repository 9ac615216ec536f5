using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Changes;
using Wengang.App.Indicators.Versions;
using Wengang.App.People.Changes;
using Wengang.Rules.Changes;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Figures;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>两版对照: which figures differ between two versions of a month, by township, and who joined and left.</summary>
[Needs(Permission.ReadReports)]
public sealed class VersionsModel(CountySession session) : OfficePage(session)
{
    public IReadOnlyList<FrozenVersion> Versions { get; private set; } = [];

    public VersionDifference Difference { get; private set; } = null!;

    /// <summary>The figure whose people are listed; null: none.</summary>
    public FigureDifference? Listed { get; private set; }

    public Pager Pager { get; private set; } = new(1, 0);

    public IReadOnlyList<ChangeLine> Lines { get; private set; } = [];

    public Period Month => Difference.From.Month;

    public string Words => ChineseDate.Month(Month);

    public string Address => string.Create(CultureInfo.InvariantCulture, $"/monitoring/versions?month={Month}&from={Difference.From.Number}&to={Difference.To.Number}");

    public static string Number(FigureDifference figure, FigureNumber? number) => number is null ? "—" : Shown.Number(number.Value, figure.Indicator.Decimals);

    public static string Change(FigureDifference figure, PlaceDifference place) => place.Change is { } change ? Shown.Signed(change, figure.Indicator.Decimals) : "—";

    public IActionResult OnGet(string? month, int? from, int? to, string? code, [FromQuery(Name = "p")] int page = 1)
    {
        if (!Load(month, from, to))
        {
            return NotFound();
        }

        Listed = Difference.Figures.FirstOrDefault(f => f.Code == code);
        if (Listed is null)
        {
            return Page();
        }

        var entries = Entries(Listed.Indicator);
        Pager = new Pager(page, entries.Count);
        Lines = Pager.Exists ? ChangeLines.Of(Db, Listed.Indicator, [.. Pager.Cut(entries)], ChangedPeople.Read) : [];
        return Pager.Exists ? Page() : NotFound();
    }

    /// <summary>All figures that differ, and everybody behind them; takes a list out of the system, hence an operation.</summary>
    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(string? month, int? from, int? to)
    {
        if (!Load(month, from, to))
        {
            return NotFound();
        }

        var title = $"{Words}第{Difference.From.Number}版与第{Difference.To.Number}版对照";
        using (var operation = Db.Begin(OperationKind.EvidenceExport, title + "（证件号码打码）", OperationSource.Page))
        {
            operation.Complete();
        }

        var lines = Difference.Figures.Select(f => (f, ChangeLines.Of(Db, f.Indicator, Entries(f.Indicator), ChangedPeople.Read))).ToList();
        return File(Xlsx.Of(Actor.User, VersionSheets.Of(title, Difference, lines)), Xlsx.ContentType, $"{title}.xlsx");
    }

    /// <summary>Who is in one version and not in the other; of a percentage also those of its base.</summary>
    private IReadOnlyList<ChangeEntry> Entries(Indicator indicator) =>
        [.. Difference.People(Db, indicator).Legs.SelectMany(l => l.Entries).OrderByDescending(e => e.Delta).ThenBy(e => e.Township, StringComparer.Ordinal)];

    private bool Load(string? month, int? from, int? to)
    {
        if (!Period.TryParse(month ?? "", out var wanted))
        {
            return false;
        }

        Versions = FrozenVersions.Of(Db, wanted);
        var (earlier, later) = (Versions.FirstOrDefault(v => v.Number == from), Versions.FirstOrDefault(v => v.Number == to));
        if (earlier is null || later is null || earlier.Number >= later.Number)
        {
            return false;
        }

        Difference = VersionDifference.Read(Db, IndicatorCatalogue.All, earlier, later);
        return true;
    }
}
