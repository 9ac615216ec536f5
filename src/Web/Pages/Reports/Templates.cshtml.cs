using Microsoft.AspNetCore.Mvc;
using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Documents;
using Wengang.App.Documents.Templates;
using Wengang.App.Reports.Templates;
using Wengang.Rules.Reports;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Reports;

/// <summary>The Word templates: download, and an edited one put into use.</summary>
[Needs(Permission.ReadReports)]
public sealed class TemplatesModel(CountySession session) : OfficePage(session)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [BindProperty]
    public ReportKind Kind { get; set; } = ReportKind.HalfYear;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public DateOnly ValidFrom { get; set; } = DateOnly.FromDateTime(DateTime.Today);

    [BindProperty]
    public string? Note { get; set; }

    public IReadOnlyList<TemplateLine> Versions { get; private set; } = [];

    public IReadOnlyList<ReportProblem> Faults { get; private set; } = [];

    public string? Problem { get; private set; }

    public void OnGet() => Versions = TemplateShelf.List(Db);

    public IActionResult OnGetFile(long version) =>
        TemplateShelf.Find(Db, version) is { } found ? File(found.Content, Word, found.FileName) : NotFound();

    public IActionResult OnGetBuiltIn(ReportKind kind) =>
        Enum.IsDefined(kind) ? File(BuiltInTemplates.Open(kind), Word, $"{ReportKinds.List.NameOf(kind)}模板.docx") : NotFound();

    [Needs(Permission.EditTemplates)]
    public IActionResult OnPost()
    {
        try
        {
            using var content = new MemoryStream();
            Upload?.CopyTo(content);
            var upload = new TemplateUpload(Kind, ValidFrom, Path.GetFileName(Upload?.FileName ?? ""), content.ToArray(), (Note ?? "").Trim());
            Faults = TemplateShelf.Add(Db, IndicatorCatalogue.All, upload);
        }
        catch (FormatException e)
        {
            Problem = e.Message;
        }

        if (Problem is null && Faults.Count == 0)
        {
            Done = $"{ReportKinds.List.NameOf(Kind)}模板已收下，从{Rules.Texts.ChineseDate.Day(ValidFrom)}起写的报告用它。";
            return LocalRedirect("/reports/templates");
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        OnGet();
        return Page();
    }

    /// <summary>Whether a report begun today is written from it.</summary>
    public bool IsCurrent(TemplateLine line) =>
        Versions.Where(v => v.Kind == line.Kind && v.ValidFrom <= DateOnly.FromDateTime(DateTime.Today)).MaxBy(v => (v.ValidFrom, v.At)) == line;
}
