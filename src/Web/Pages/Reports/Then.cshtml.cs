using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Reports;
using Wengang.App.Reports.Files;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>The numbers of a report as they were known then and as they are known now.</summary>
[Needs(Permission.ReadReports)]
public sealed class ThenModel(CountySession session) : OfficePage(session)
{
    public ReportPaper Paper { get; private set; } = null!;

    /// <summary>Those that differ first.</summary>
    public IReadOnlyList<NumberThenAndNow> Numbers { get; private set; } = [];

    public int Changed => Numbers.Count(n => n.Differs);

    public IActionResult OnGet(long id)
    {
        if (ReportPaper.Find(Db, IndicatorCatalogue.All, id) is not { Report.KnownAt: not null } paper || !ReportDesk.IsOwn(Db, paper.Report))
        {
            return NotFound();
        }

        Paper = paper;
        Numbers = [.. ReportNumbers.Compare(Db, IndicatorCatalogue.All, paper.Report).OrderByDescending(n => n.Differs)];
        return Page();
    }

    /// <summary>What is said of the figure: a township, or a comparison with another.</summary>
    public string WordsOf(string tag)
    {
        var township = tag.Contains('@', StringComparison.Ordinal) ? tag.Split('@')[1] : Paper.Report.Place;
        var rest = tag.Split('@')[0];
        var bar = rest.IndexOf('|', StringComparison.Ordinal) + 11;
        return bar >= rest.Length ? township : township + rest[bar] switch { '/' => "，占比", '^' => "，增长率", _ => "，增减" } + $"（对 {rest[(bar + 1)..].Replace('|', ' ')}）";
    }
}
