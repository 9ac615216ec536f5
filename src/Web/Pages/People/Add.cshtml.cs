using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Dossiers.Reading;
using Wengang.App.Editing;
using Wengang.App.People.Editing;
using Wengang.App.Regions;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Web.Pages.People;

/// <summary>Adds a person, and with the first one their household.</summary>
[Needs(Permission.EditRegister)]
public sealed class AddModel(CountySession session) : EditPage(session)
{
    private PeopleContext? context;

    [BindProperty]
    public NewPerson Typed { get; set; } = new();

    private PeopleContext Context => context ??= new PeopleContext(Db, Today, DossierHead.Divisions(Db), false);

    public IEnumerable<(string Code, string Name)> Villages =>
        Context.Divisions.Values.Where(d => d.Level == DivisionLevel.Village && Actor.Scope.Contains(d.Code))
            .OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => (d.Code, Context.Place(d.Code)));

    public void OnGet(string? household) => Typed = new NewPerson { HouseholdCode = household ?? "", Since = Today.ToString("yyyy-MM-dd", null) };

    [Needs(Permission.EditRegister)]
    public IActionResult OnPost(string? step)
    {
        // An empty field of a form arrives as null.
        Typed = Typed with
        {
            Name = Typed.Name ?? "", Identity = Typed.Identity ?? "", HouseholdCode = Typed.HouseholdCode ?? "", Village = Typed.Village ?? "",
            HouseholdType = Typed.HouseholdType ?? "", Monitor = Typed.Monitor ?? "", Relation = Typed.Relation ?? "", Labour = Typed.Labour ?? "",
            Phone = Typed.Phone ?? "", Since = Typed.Since ?? "",
        };
        var adder = new PersonAdder(Db, Today);
        return step switch
        {
            "confirm" => CarryOut(adder),
            "back" => Page(),
            _ => ShowPreview(() => adder.Preview(Typed)),
        };
    }

    private IActionResult CarryOut(PersonAdder adder)
    {
        long? added = null;
        var result = CarryOut(() => (added = adder.Add(Typed, Form)) is not null, () => adder.Preview(Typed), "/people");
        return result is RedirectResult && added is { } id ? Redirect($"/people/{id}") : result;
    }
}
