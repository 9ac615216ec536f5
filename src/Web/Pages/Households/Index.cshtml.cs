using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Dossiers.Listing;
using Wengang.App.Dossiers.Reading;
using Wengang.App.People;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;

namespace Wengang.Web.Pages.Households;

/// <summary>A household with all who live in it.</summary>
[Needs(Permission.ReadRegister)]
public sealed class IndexModel(CountySession session) : OfficePage(session)
{
    private static readonly string[] Columns = ["name", "relation", "sex", "age", "identity", "labour", "work", "workplace", "phone"];

    public Household Household { get; private set; } = null!;

    public IReadOnlyList<PersonRow> Members { get; private set; } = [];

    public PeopleContext Context { get; private set; } = null!;

    public static IReadOnlyList<PeopleColumn> Shown { get; } = PeopleColumn.Choose(Columns);

    public IActionResult OnGet(long id)
    {
        if (Db.All<Household>().AsNoTracking().FirstOrDefault(h => h.Id == id) is not { } household)
        {
            return NotFound();
        }

        var today = DateOnly.FromDateTime(DateTime.Today);
        Household = household;
        Context = new PeopleContext(Db, today, DossierHead.Divisions(Db), false);
        Members = new PeopleQuery(Db, today).Household(id);
        return Page();
    }
}
