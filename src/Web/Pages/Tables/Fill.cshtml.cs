using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.BlankForms;
using Wengang.App.Spreadsheets;
using Wengang.Web.Access;
using Wengang.Web.Forms;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Tables;

/// <summary>Takes a blank table in.</summary>
[Needs(Permission.FillForms)]
[RequestSizeLimit(UploadStore.Most + (1L << 20))]
public sealed class FillModel(CountySession session, UploadStore uploads) : SitePage(session)
{
    private const int MostKnown = 20;

    public string? Problem { get; private set; }

    public IReadOnlyList<FormMapping> Known { get; private set; } = [];

    public void OnGet() => Known = [.. Db.Set<FormMapping>().AsNoTracking().OrderByDescending(m => m.ConfirmedAt).Take(MostKnown)];

    [Needs(Permission.FillForms)]
    public IActionResult OnPost(IFormFile? file)
    {
        if (file is null || file.Length is 0 or > UploadStore.Most)
        {
            return Refused(file is { Length: > 0 } ? "文件超过 20 MB，空表不会这么大，请核对是否选错了文件。" : "请先选择一个 .xlsx 文件。");
        }

        using var content = file.OpenReadStream();
        var upload = uploads.Save(content, file.FileName, Actor);
        try
        {
            FormReader.Read(upload.Path);
        }
        catch (UnusableWorkbookException e)
        {
            UploadStore.Remove(upload);
            return Refused(e.Message);
        }

        return Redirect(Link("/tables/fill/" + upload.Token));
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Refused(string problem)
    {
        OnGet();
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
