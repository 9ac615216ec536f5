using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Dossiers.Listing;
using Wengang.App.People;
using Wengang.App.Regions;

namespace Wengang.App.Dossiers.Reading;

/// <summary>Who a page is about.</summary>
/// <param name="Person">The entry.</param>
/// <param name="Records">All that is known of the person, the latest last.</param>
/// <param name="Household">Their present household.</param>
/// <param name="Context">Names of regions.</param>
public sealed record DossierHead(Person Person, IReadOnlyList<PersonRecord> Records, Household? Household, PeopleContext Context)
{
    public PersonRecord Latest => Records[^1];

    public long Id => Person.Id;

    public string Name => Latest.Name;

    public string Place => Context.Place(Latest.RegionCode);

    public string Identity => Context.Identity(new PersonRow
    {
        Name = Name, IdentityCipher = Person.IdentityCipher, RegionCode = Latest.RegionCode, HouseholdCode = "",
    });

    /// <summary>In two statements; null when nobody is there for this session.</summary>
    public static DossierHead? Read(Db db, long person, DateOnly today)
    {
        var rows = (
            from r in db.Set<PersonRecord>().AsNoTracking()
            where r.PersonId == person
            join p in db.Set<Person>() on r.PersonId equals p.Id
            join h in db.Set<Household>() on r.HouseholdId equals h.Id into households
            from h in households.DefaultIfEmpty()
            select new { Record = r, Person = p, Household = h }).AsEnumerable().OrderBy(x => x.Record.ValidFrom).ToList();
        if (rows.Count == 0)
        {
            return null;
        }

        var last = rows[^1];
        return new DossierHead(last.Person, [.. rows.Select(x => x.Record)], last.Household, new PeopleContext(db, today, Divisions(db), false));
    }

    /// <summary>All divisions of the county by code.</summary>
    public static IReadOnlyDictionary<string, Division> Divisions(Db db) => db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code);
}
