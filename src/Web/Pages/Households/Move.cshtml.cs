using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Dossiers.Moving;
using Wengang.App.Dossiers.Reading;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Pages.People;

namespace Wengang.Web.Pages.Households;

/// <summary>Moves a household to another village.</summary>
[Needs(Permission.EditRegister)]
public sealed class MoveModel(CountySession session) : EditPage(session)
{
    private PeopleContext context = null!;

    [BindProperty]
    public string? Village { get; set; } = "";

    /// <summary>yyyy-MM-dd.</summary>
    [BindProperty]
    public string? On { get; set; } = "";

    public Household Household { get; private set; } = null!;

    public string Place => context.Place(Household.RegionCode);

    public IEnumerable<(string Code, string Name)> Villages =>
        context.Divisions.Values.Where(d => d.Level == DivisionLevel.Village && Actor.Scope.Contains(d.Code) && d.Code != Household.RegionCode)
            .OrderBy(d => d.Code, StringComparer.Ordinal).Select(d => (d.Code, context.Place(d.Code)));

    public IActionResult OnGet(long id) => Find(id) ? Page() : NotFound();

    [Needs(Permission.EditRegister)]
    public IActionResult OnPost(long id, string? step)
    {
        if (!Find(id))
        {
            return NotFound();
        }

        var mover = new Mover(Db, Today);
        EditPreview Preview() => mover.Preview(id, Village ?? "", Amender.Day("迁移日期", On));
        return step switch
        {
            "confirm" => CarryOut(() => mover.Move(id, Village ?? "", Amender.Day("迁移日期", On), Form), Preview, $"/households/{id}"),
            "back" => Page(),
            _ => ShowPreview(Preview),
        };
    }

    private bool Find(long id)
    {
        var household = Db.All<Household>().FirstOrDefault(h => h.Id == id);
        context = new PeopleContext(Db, Today, DossierHead.Divisions(Db), false);
        Household = household!;
        return household is not null;
    }
}
