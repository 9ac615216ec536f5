using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Messages;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Messages;

/// <summary>消息: what one was told, the newest first.</summary>
[Needs(Permission.UseAccount)]
public sealed class IndexModel(CountySession session) : OfficePage(session)
{
    public IReadOnlyList<Message> Messages { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public bool HasUnread => Messages.Any(m => m.ReadAt is null);

    public IActionResult OnGet([FromQuery(Name = "p")] int page = 1)
    {
        Pager = new Pager(page, Inbox.Count(Db));
        if (!Pager.Exists)
        {
            return NotFound();
        }

        Messages = Inbox.Read(Db, (page - 1) * Pager.Size, Pager.Size);
        return Page();
    }

    /// <summary>Marks a message as read and goes where it leads.</summary>
    [Needs(Permission.UseAccount)]
    public IActionResult OnPostOpen(long id) => LocalRedirect(SitePath.Local(Inbox.MarkRead(Db, id) ?? "/messages"));

    [Needs(Permission.UseAccount)]
    public IActionResult OnPostAll()
    {
        Inbox.MarkRead(Db, null);
        return LocalRedirect("/messages");
    }
}
