using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.People.Editing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Death, leaving the register, other events.</summary>
[Needs(Permission.EditRegister)]
public sealed class LeaveModel(CountySession session) : EditPage(session)
{
    [BindProperty]
    public string Kind { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    [BindProperty]
    public string? On { get; set; }

    public string Name { get; private set; } = "";

    public IActionResult OnGet(long id)
    {
        if (!Find(id, out var seen))
        {
            return NotFound();
        }

        Seen = seen;
        return Page();
    }

    [Needs(Permission.EditRegister)]
    public IActionResult OnPost(long id, string? step)
    {
        if (!Find(id, out _))
        {
            return NotFound();
        }

        var events = new PersonEvents(Db, Today);
        EditPreview Preview() => events.Preview(id, Chosen(), Amender.Day("日期", On));
        return step switch
        {
            "confirm" => CarryOut(() => events.Record(id, Chosen(), Amender.Day("日期", On), Form), Preview, $"/people/{id}"),
            "back" => Page(),
            _ => ShowPreview(Preview),
        };
    }

    private PersonEventKind Chosen() =>
        PersonEventKinds.List.TryParse(Kind, out var kind, out _) ? kind : throw new EditRefusedException("请选发生了什么。");

    private bool Find(long id, out string seen)
    {
        seen = "";
        try
        {
            var records = PersonEditor.Records(Db, id);
            (Name, seen) = (Amender.Latest(records).Name, FactStamp.Of(records));
            return true;
        }
        catch (EditRefusedException)
        {
            return false;
        }
    }
}
