using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Papers;
using Wengang.Rules.Subsidies.Notices;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>A notice to be printed and hung, with the photo of the board.</summary>
[Needs(Permission.ReadSubsidies)]
[RequestSizeLimit(EvidenceStore.Most + (1L << 20))]
public sealed class NoticeModel(CountySession session) : SubsidyPage(session)
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    /// <summary>a3 for the sheet of a board; anything else is A4.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Paper { get; set; }

    public bool IsLarge => Paper == "a3";

    public PublicNotice Notice { get; private set; } = null!;

    public IReadOnlyList<NoticeLine> Lines { get; private set; } = [];

    /// <summary>Whether persons are on it, not enterprises.</summary>
    public bool OfPersons => Lines.Any(line => line.IsPerson);

    public IReadOnlyList<NoticeColumn> Columns => PublicBoard.Columns(Notice, OfPersons);

    public string Address => $"/subsidies/notices/{Id}";

    public IActionResult OnGet() => Show();

    public IActionResult OnGetPhoto() =>
        NoticeQueries.Find(Db, Id)?.PhotoId is { } photo && EvidenceStore.Open(Db, photo) is { } paper ? File(paper.Content, paper.Type) : NotFound();

    [Needs(Permission.PostNotices)]
    public IActionResult OnPostPhoto(IFormFile? file) => file is null ? Again("请先选择照片。") : Do(() =>
    {
        using var content = file.OpenReadStream();
        EvidenceStore.AddPhoto(Db, Id, file.FileName, content);
        return "照片已上传。";
    }, Address);

    [Needs(Permission.PostNotices)]
    public IActionResult OnPostWithdraw(string? why) => Do(() =>
    {
        NoticeDesk.Withdraw(Db, Id, why, Today);
        return "公示已撤下，上面的申请要重新公示。";
    }, Address);

    protected override bool Load()
    {
        if (NoticeQueries.Find(Db, Id) is not { } notice)
        {
            return false;
        }

        (Notice, Lines) = (notice, PublicBoard.Lines(Db, notice));
        return true;
    }
}
