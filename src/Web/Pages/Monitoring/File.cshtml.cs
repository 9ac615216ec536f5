using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Sheets;
using Wengang.App.Spreadsheets;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Forms;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring;

/// <summary>The village's month as a workbook: taken out, filled in anywhere, looked at when it comes back, confirmed and taken back as a whole.</summary>
[Needs(Permission.AnswerChecks)]
[RequestSizeLimit(UploadStore.Most + (1L << 20))]
public sealed class FileModel(CountySession session, CheckWriter writer, UploadStore uploads) : VillagePage(session, writer)
{
    /// <summary>Sheets of the village that were taken; read where none is being looked at.</summary>
    public IReadOnlyList<TakenSheet> Taken { get; private set; } = [];

    /// <summary>The sheet that is being looked at.</summary>
    public ReturnedSheet? Returned { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>What holds for rows that do not say it: the day, and how it was asked.</summary>
    public (string Day, CheckMethod Method) Otherwise { get; private set; }

    /// <summary>The name of the file that is being looked at.</summary>
    public string? Handed { get; private set; }

    public string Here => Link(Address + "/file");

    public IActionResult OnGet(string village, string? file, string? day, CheckMethod? method)
    {
        if (!Find(village))
        {
            return NotFound();
        }

        if (file is null)
        {
            Begin(day, method);
            return Page();
        }

        return Look(file, day, method);
    }

    public IActionResult OnGetDownload(string village) => Find(village)
        ? File(VillageSheet.Download(Db, Village, Current!, Settings), Xlsx.ContentType, $"{Village.Name}_{Month.FirstDay:yyyyMM}_月监测表.xlsx")
        : NotFound();

    [Needs(Permission.AnswerChecks)]
    public IActionResult OnPost(string village, IFormFile? file, string? day, CheckMethod? method)
    {
        if (!Find(village))
        {
            return NotFound();
        }

        if (file is null || file.Length is 0 or > UploadStore.Most)
        {
            return Refused(file is { Length: > 0 } ? "文件超过 20 MB，请核对是否选错了文件。" : "请先选择填好的表。", day, method);
        }

        using var content = file.OpenReadStream();
        var upload = uploads.Save(content, file.FileName, Actor);
        try
        {
            ReturnedSheet.Read(upload.Path, Village, Current!, Defaults(upload, day, method));
        }
        catch (Exception e) when (e is UnusableWorkbookException or EditRefusedException)
        {
            UploadStore.Remove(upload);
            return Refused(e.Message, day, method);
        }

        return LocalRedirect($"{Here}&file={upload.Token}&day={day}&method={method}");
    }

    [Needs(Permission.AnswerChecks)]
    public async Task<IActionResult> OnPostConfirmAsync(string village, string? file, string? day, CheckMethod? method)
    {
        if (!Find(village))
        {
            return NotFound();
        }

        var page = Look(file ?? "", day, method);
        if (Returned is not { } sheet)
        {
            return page;
        }

        var rows = sheet.Rows.Where(r => r.Answer is not null).ToList();
        var receipts = await Send(OperationSource.Import, [.. rows.Select(r => r.Answer!)]);
        var refused = rows.Zip(receipts).Where(p => !p.Second.IsTaken).Select(p => $"第 {p.First.Number} 行{p.First.Name}：{p.Second.Reason}").ToList();
        if (uploads.Find(file!, Actor) is { } upload)
        {
            UploadStore.Remove(upload);
        }

        Done = $"已录入 {receipts.Count(r => r.IsTaken)} 人。" + (refused.Count == 0 ? "" : $"有 {refused.Count} 人没有录入：{string.Join(' ', refused)}");
        return LocalRedirect(Here);
    }

    [Needs(Permission.AnswerChecks)]
    public IActionResult OnPostUndo(string village, long act)
    {
        if (!Find(village))
        {
            return NotFound();
        }

        try
        {
            Done = SheetUndo.Run(Db, village, act) is > 0 and var persons ? $"整张表已撤回，{persons} 人要重新核实。" : "这张表已经撤回过了。";
            return LocalRedirect(Here);
        }
        catch (EditRefusedException e)
        {
            return Refused(e.Message, null, null);
        }
    }

    private PageResult Look(string file, string? day, CheckMethod? method)
    {
        Otherwise = (day ?? "", method ?? Method);
        if (uploads.Find(file, Actor) is not { } upload)
        {
            return Refused("放进来的文件已经录入或过期了，请重新选择。", day, method);
        }

        try
        {
            (Handed, Returned) = (file, ReturnedSheet.Read(upload.Path, Village, Current!, Defaults(upload, day, method)));
            return Page();
        }
        catch (Exception e) when (e is UnusableWorkbookException or EditRefusedException)
        {
            return Refused(e.Message, day, method);
        }
    }

    private SheetDefaults Defaults(Upload upload, string? day, CheckMethod? method) =>
        new(Guid.ParseExact(upload.Token, "N"), TypedAnswer.Day("核实日期", day), method ?? Method, Today);

    private void Begin(string? day, CheckMethod? method)
    {
        Otherwise = (day ?? Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), method ?? Method);
        Taken = SheetUndo.Of(Db, Village.Code, Month);
    }

    private PageResult Refused(string problem, string? day, CheckMethod? method)
    {
        Begin(day, method);
        Problem = problem;
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }
}
