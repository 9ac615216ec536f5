using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Notices;
using Wengang.Rules.Subsidies.Notices;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui.Subsidies;

namespace Wengang.Web.Pages.Notices;

/// <summary>One notice for anybody, masked, as long as it hangs; and the form to object.</summary>
[OpenToAll]
public sealed class NoticeModel(DatabaseCheck database) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    public PublicNotice Notice { get; private set; } = null!;

    public IReadOnlyList<NoticeLine> Lines { get; private set; } = [];

    /// <summary>Whether persons are on it, not enterprises.</summary>
    public bool OfPersons => Lines.Any(line => line.IsPerson);

    public IReadOnlyList<NoticeColumn> Columns => PublicBoard.Columns(Notice, OfPersons);

    public string? Problem { get; private set; }

    /// <summary>Whether an objection was just taken.</summary>
    public bool Taken { get; private set; }

    public (int Line, string? Text, string? Contact) Typed { get; private set; }

    public IActionResult OnGet(string? taken)
    {
        Taken = taken is not null;
        return Show();
    }

    public IActionResult OnPost(int line, string? text, string? contact)
    {
        Typed = (line, text, contact);
        if (database.Problem() is not null)
        {
            return NotFound();
        }

        try
        {
            using var db = database.Open(PublicBoard.Anybody);
            PublicBoard.Object(db, Id, line, text, contact, SubsidyPage.Today);
            return LocalRedirect($"/notices/{Id}?taken=1");
        }
        catch (EditRefusedException e)
        {
            Problem = e.Message;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Show();
        }
    }

    private IActionResult Show()
    {
        if (database.Problem() is not null)
        {
            return NotFound();
        }

        using var db = database.Open(PublicBoard.Anybody);
        if (PublicBoard.Find(db, Id, SubsidyPage.Today) is not { } notice)
        {
            return NotFound();
        }

        (Notice, Lines) = (notice, PublicBoard.Lines(db, notice));
        return Page();
    }
}
