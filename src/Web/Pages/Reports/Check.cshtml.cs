using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Documents;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>Any text held against the figures.</summary>
[Needs(Permission.ReadReports)]
public sealed class CheckModel(CountySession session) : SitePage(session)
{
    [BindProperty]
    public string? Text { get; set; }

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public DateOnly AsOf { get; set; }

    public DocumentText? Document { get; private set; }

    /// <summary>Null until something was checked.</summary>
    public IReadOnlyList<LintFinding>? Findings { get; private set; }

    public string? Problem { get; private set; }

    public void OnGet() => AsOf = Moment.AsOf;

    [Needs(Permission.ReadReports)]
    public IActionResult OnPost()
    {
        AsOf = AsOf == default ? Moment.AsOf : AsOf;
        try
        {
            Document = UploadedText.Read(Text, Upload);
            Findings = TextLinter.Lint(Document, new ReportFigures(Db), AsOf);
        }
        catch (FormatException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return Page();
    }
}
