using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Editing;
using Wengang.App.People.Editing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Adds a work spell.</summary>
[Needs(Permission.EditRegister)]
public sealed class SpellAddModel(CountySession session) : EditPage(session)
{
    private static readonly string[] Order = [SpellFields.Start, SpellFields.End];

    public string Name { get; private set; } = "";

    /// <summary>The fields, start and end first.</summary>
    public static IEnumerable<(string Key, string Title, FieldKind Kind, IReadOnlyList<string> Choices)> Fields =>
        SpellFields.All.OrderBy(f => Array.IndexOf(Order, f.Key) is var at and >= 0 ? at : 9).Select(f => (f.Key, f.Title, f.Kind, f.Choices));

    public string ValueOf(string key) => Request.HasFormContentType ? Request.Form["f-" + key].ToString() : "";

    public IActionResult OnGet(long id) => Find(id) ? Page() : NotFound();

    [Needs(Permission.EditRegister)]
    public IActionResult OnPost(long id, string? step)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        var typed = new NewSpell(id, SpellFields.All.ToDictionary(f => f.Key, f => ValueOf(f.Key)));
        var adder = new SpellAdder(Db, Today);
        return step switch
        {
            "confirm" => CarryOut(() => adder.Add(typed, Form), () => adder.Preview(typed), $"/people/{id}/spells"),
            "back" => Page(),
            _ => ShowPreview(() => adder.Preview(typed)),
        };
    }

    private bool Find(long id)
    {
        try
        {
            Name = Amender.Latest(PersonEditor.Records(Db, id)).Name;
            return true;
        }
        catch (EditRefusedException)
        {
            return false;
        }
    }
}
