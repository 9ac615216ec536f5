using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Schemes;
using Wengang.Rules.Subsidies.Notices;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Subsidies;

/// <summary>公示: what hangs, what waits to be posted.</summary>
[Needs(Permission.ReadSubsidies)]
public sealed class NoticesModel(CountySession session) : SubsidyPage(session)
{
    public IReadOnlyList<PublicNotice> Notices { get; private set; } = [];

    /// <summary>Scheme and level that wait for a notice, with how many claims.</summary>
    public IReadOnlyList<WaitingForNotice> Waiting { get; private set; } = [];

    public IActionResult OnGet() => Show();

    [Needs(Permission.PostNotices)]
    public IActionResult OnPostPost(string scheme, NoticeLevel level, NoticeColumn[] columns) => Do(() =>
    {
        var posted = NoticeDesk.Post(Db, scheme, level, null, columns, Today);
        return $"已张贴 {posted.Notices.Count} 张公示，共 {posted.Count} 人，到 {posted.Notices.Max(n => n.LastDay):M月d日} 为止。{(posted.Taken.Refused.Count > 0 ? posted.Taken.Words("公示") : "")}";
    }, "/subsidies/notices");

    protected override bool Load()
    {
        (Notices, Waiting) = (NoticeQueries.All(Db), NoticeQueries.Waiting(Db, SchemeBook.Read(Db)));
        return true;
    }
}
