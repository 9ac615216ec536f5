using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Corrects or changes one field of the register.</summary>
[Needs(Permission.EditRegister)]
public sealed class EditModel(CountySession session) : FieldPage(session)
{
    private long person;

    public FactField<PersonRecord> Field { get; private set; } = null!;

    public string Name { get; private set; } = "";

    public IActionResult OnGet(long id, string? field)
    {
        if (!Find(id, field, out var records))
        {
            return NotFound();
        }

        Open(Field.Kind == FieldKind.Phone ? "" : Bare(Field.Show(Db, Amender.Latest(records))), Field.Show(Db, Amender.Latest(records)), FactStamp.Of(records));
        return Page();
    }

    [Needs(Permission.EditRegister)]
    public IActionResult OnPost(long id, string? field, string? step)
    {
        if (!Find(id, field, out _))
        {
            return NotFound();
        }

        var editor = new PersonEditor(Db, Today);
        return Step(step, () => editor.Preview(person, Amendment(Field.Key)), () => editor.Amend(person, Amendment(Field.Key), Form), $"/people/{person}");
    }

    private bool Find(long id, string? field, out IReadOnlyList<PersonRecord> records)
    {
        (person, Field, records) = (id, PersonFields.Find(field)!, []);
        if (Field is null)
        {
            return false;
        }

        try
        {
            records = PersonEditor.Records(Db, id);
        }
        catch (EditRefusedException)
        {
            return false;
        }

        Name = Amender.Latest(records).Name;
        return true;
    }
}
