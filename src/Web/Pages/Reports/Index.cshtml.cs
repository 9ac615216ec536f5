using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Reports;
using Wengang.App.Reports.Saving;
using Wengang.Rules.Reports;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>The reports of the county or township, and the beginning of a new one.</summary>
[Needs(Permission.ReadReports)]
public sealed class IndexModel(CountySession session) : SitePage(session)
{
    private const int Most = 100;

    [BindProperty]
    public ReportKind Kind { get; set; } = ReportKind.HalfYear;

    [BindProperty]
    public DateOnly AsOf { get; set; }

    [BindProperty]
    public string? Known { get; set; }

    /// <summary>The same form sent twice begins one report.</summary>
    [BindProperty]
    public string? FormKey { get; set; }

    public string? Problem { get; private set; }

    public IReadOnlyList<Report> Reports { get; private set; } = [];

    public void OnGet()
    {
        (AsOf, FormKey) = (Moment.AsOf, Guid.CreateVersion7().ToString("N"));
        Reports = ReportList.Read(Db, Most);
    }

    [Needs(Permission.WriteReports)]
    public IActionResult OnPost()
    {
        try
        {
            var moment = Ui.Moment.Parse(null, Known, AsOf) ?? throw new ArgumentException("请从列表里选择掌握时间。");
            var id = ReportBegin.Run(Db, IndicatorCatalogue.All, new ReportOrder(Kind, AsOf, moment.KnownAt, string.IsNullOrEmpty(FormKey) ? Guid.NewGuid().ToString("N") : FormKey));
            Done = "初稿已写好，数字都已填上。请逐段看一遍、改一改，再送审。";
            return LocalRedirect($"/reports/{id}/edit");
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or FormatException)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            Reports = ReportList.Read(Db, Most);
            return Page();
        }
    }
}
