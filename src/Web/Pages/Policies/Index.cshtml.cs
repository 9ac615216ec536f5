using System.Text;
using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Policies.Versions;
using Wengang.App.Spreadsheets.Tables;
using Wengang.Rules.Policies;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Reporting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Policies;

namespace Wengang.Web.Pages.Policies;

/// <summary>补贴政策: all policies with their versions; a policy file is taken in.</summary>
[Needs(Permission.ReadPolicies)]
[RequestSizeLimit(4 << 20)]
public sealed class IndexModel(CountySession session) : PolicyPage(session)
{
    private const int MostBytes = 2_000_000;

    /// <summary>By code, the newest version first.</summary>
    public IReadOnlyList<(string Code, IReadOnlyList<(PolicyVersion Version, PolicyHead Head)> Versions)> Groups { get; private set; } = [];

    /// <summary>A file that was not kept, with its problems.</summary>
    public CheckedDocument? Refused { get; private set; }

    public IActionResult OnGet() => Show();

    public IActionResult OnGetSchema() => File(Encoding.UTF8.GetBytes(PolicyDocument.Schema()), "application/schema+json", "政策文件格式说明.json");

    public IActionResult OnGetExcel()
    {
        Load();
        IReadOnlyList<object?>[] rows = [.. Groups.SelectMany(group => group.Versions).Select(v => (IReadOnlyList<object?>)
            [v.Version.Name, v.Version.Code, v.Version.Number, v.Version.ValidFrom, v.Version.ValidTo, v.Head.Issuer, v.Version.DocumentNumber, v.Head.Fund, PolicyStanding.On(v.Version, Today)])];
        return File(Xlsx.Of(Actor.User, new TableSheet("补贴政策", "补贴政策", ["政策", "代码", "版本", "有效期第一天", "有效期最后一天", "发文机关", "文号", "资金", "状态"], rows)), Xlsx.ContentType, "补贴政策.xlsx");
    }

    [Needs(Permission.EditPolicies)]
    public IActionResult OnPostUpload(IFormFile? file)
    {
        if (file is not { Length: > 0 and <= MostBytes }) return Again(file is { Length: > 0 } ? "文件超过 2 兆，不是政策文件。" : "请先选择政策文件。");
        using var content = new MemoryStream();
        file.CopyTo(content);
        var text = UploadedText.Decoded(content.ToArray());
        if (!text.TrimStart('\uFEFF', ' ', '\r', '\n', '\t').StartsWith('{')) return Again($"“{Path.GetFileName(file.FileName)}”不是政策文件。政策文件的扩展名是 .json，可以从一项政策的页面下载一份来看。");
        var read = new CheckedDocument(text);
        if (read.IsSound) return Keep(text, "检查没有问题，已存为草稿。");
        Refused = read;
        return Again($"“{Path.GetFileName(file.FileName)}”没有保存，请看下面的问题。");
    }

    [Needs(Permission.EditPolicies)]
    public IActionResult OnPostKeep(string? text) => Keep(text ?? "", "已存为草稿，请把标出的地方改好。", "/edit");

    protected override bool Load()
    {
        Groups = [.. PolicyBook.All(Db).Where(Sees).GroupBy(v => v.Code)
            .Select(group => (group.Key, (IReadOnlyList<(PolicyVersion, PolicyHead)>)[.. group.Select(v => (v, PolicyHead.Of(v.Document)))]))];
        return true;
    }

    private IActionResult Keep(string text, string done, string page = "")
    {
        try
        {
            var version = PolicyDesk.Save(Db, text, OperationSource.Page);
            Done = done;
            return LocalRedirect(AddressOf(version) + page);
        }
        catch (PolicyRefusedException e)
        {
            return Again(e.Message);
        }
    }
}
