using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Editing;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Corrects, changes or ends a work spell.</summary>
[Needs(Permission.EditRegister)]
public sealed class SpellEditModel(CountySession session) : FieldPage(session)
{
    private long person;

    public FactField<WorkSpell> Field { get; private set; } = null!;

    public Period Start { get; private set; }

    /// <summary>Start and end name their own time.</summary>
    public bool AsksWhen => Field.Key is not (SpellFields.Start or SpellFields.End);

    public IActionResult OnGet(long id, string? start, string? field)
    {
        if (!Find(id, start, field, out var versions))
        {
            return NotFound();
        }

        var was = Field.Show(Db, Amender.Latest(versions));
        Open(Field.Kind == FieldKind.Phone ? "" : Bare(was), was, FactStamp.Of(versions));
        return Page();
    }

    [Needs(Permission.EditRegister)]
    public IActionResult OnPost(long id, string? start, string? field, string? step)
    {
        // A second press of the button may come after the spell has got another start.
        var found = Find(id, start, field, out _);
        if (!found && (step != "confirm" || Field is null))
        {
            return NotFound();
        }

        var editor = new SpellEditor(Db, Today);
        return Step(step, () => editor.Preview(person, Start, Amendment(Field.Key)), () => editor.Amend(person, Start, Amendment(Field.Key), Form), $"/people/{person}/spells");
    }

    private bool Find(long id, string? start, string? field, out IReadOnlyList<WorkSpell> versions)
    {
        (person, Field, versions) = (id, SpellFields.Find(field)!, []);
        if (Field is null || !Period.TryParse(start, out var month))
        {
            return false;
        }

        Start = month;
        try
        {
            versions = SpellEditor.Versions(Db, id, month);
            return true;
        }
        catch (EditRefusedException)
        {
            return false;
        }
    }
}
