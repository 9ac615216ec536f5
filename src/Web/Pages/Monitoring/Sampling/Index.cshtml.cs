using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.Spreadsheets.Tables;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring.Sampling;

/// <summary>抽查回访: the commitment, the seed once it is published, and the error rate of each place.</summary>
[Needs(Permission.ReadRegister)]
public sealed class IndexModel(CountySession session) : SamplingPage(session)
{
    private static readonly string[] Headings = ["地方", "应核", "抽中", "已回访", "打不通", "有误", "差错率（%）", "95%区间下限（%）", "95%区间上限（%）"];

    /// <summary>Null where the month was opened before there were commitments.</summary>
    public SampleSeed? Seed { get; private set; }

    /// <summary>Only asked for while the seed is not published.</summary>
    public bool IsClosed { get; private set; }

    public IReadOnlyList<SamplePlace> Places { get; private set; } = [];

    public SamplePlace Total => SampleQueries.Total(Places);

    public bool MaySetUp => May(Permission.SetUpMonths);

    public IActionResult OnGet(string? level) => level is not null && !Take(level) ? NotFound() : Show();

    [Needs(Permission.SetUpMonths)]
    public IActionResult OnPostCommit() => Do(
        () =>
        {
            SampleSeeds.Commit(Db, Month, Today, OperationSource.Page);
            return "承诺已公布。";
        },
        () => Link("/monitoring/sample"), Show);

    [Needs(Permission.SetUpMonths)]
    public IActionResult OnPostDraw() => Do(
        () => $"种子已公布，抽中 {SampleDesk.Draw(Db, Month, Today, OperationSource.Page)} 人次。", () => Link("/monitoring/sample"), Show);

    /// <summary>The results; takes a list out of the system, hence an operation.</summary>
    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(string? level)
    {
        if (!Take(level ?? SampleLevels.List.CodeOf(Level)))
        {
            return NotFound();
        }

        Show();
        var title = $"{MonthWords}{LevelName}差错率";
        using (var operation = Db.Begin(OperationKind.ListExport, $"导出{title}，{Places.Count} 行", OperationSource.Page))
        {
            operation.Complete();
        }

        return File(Xlsx.Of(Actor.User, new TableSheet(LevelName, title, Headings, [.. Places.Select(Cells), .. Places.Count > 1 ? [Cells(Total)] : Array.Empty<IReadOnlyList<object?>>()])), Xlsx.ContentType, File(title));
    }

    /// <summary>The interval in words: 12.5%～34.1%; — while nobody was reached.</summary>
    public static string Interval(SamplePlace place) => place.Interval is { } i ? $"{Percent(i.Low)}%～{Percent(i.High)}%" : "—";

    private static string Percent(double share) => Math.Round(share * 100, 1).ToString("0.0", CultureInfo.InvariantCulture);

    private static IReadOnlyList<object?> Cells(SamplePlace place) =>
    [
        place.Name, place.Frame, place.Drawn, place.Reached, place.Unreached, place.Wrong, place.Error.Percent(1)?.Value,
        place.Interval is { } low ? Math.Round((decimal)low.Low * 100, 1) : null, place.Interval is { } high ? Math.Round((decimal)high.High * 100, 1) : null,
    ];

    private IActionResult Show()
    {
        Seed = SampleSeeds.Find(Db, Month);
        if (Seed?.PublishedAt is null)
        {
            IsClosed = SampleClosing.Of(Db, Current!).IsClosed(Today);
        }
        else
        {
            Places = SampleQueries.Places(Db, Month, Level);
        }

        return Page();
    }
}
