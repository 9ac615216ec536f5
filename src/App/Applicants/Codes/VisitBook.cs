using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Enterprises;
using Wengang.App.Workshops;

namespace Wengang.App.Applicants.Codes;

/// <summary>Whose visit it is, looked up again at every request: who left, moved on or came too late is nobody any more.</summary>
public static class VisitBook
{
    /// <param name="db">A session of <see cref="CodeDesk.Stranger"/>.</param>
    /// <param name="request">The code that was used.</param>
    /// <param name="now">UTC.</param>
    /// <returns>Null when there is no visit, or it is over.</returns>
    public static Applicant? Find(Db db, long request, DateTime now)
    {
        var begun = now - CodeDesk.Visit;
        var open = db.Set<CodeRequest>().AsNoTracking().Where(r => r.Id == request && r.LeftAt == null && r.EnteredAt > begun);
        var found = (from r in open
                     join p in db.Set<Person>() on r.PersonId equals p.Id into persons
                     from p in persons.DefaultIfEmpty()
                     join record in db.Set<PersonRecord>().Where(x => x.ValidTo == null) on r.PersonId equals record.PersonId into records
                     from record in records.DefaultIfEmpty()
                     join shop in db.Set<Workshop>().Where(w => w.ValidTo == null) on r.CreditCode equals shop.CreditCode into shops
                     from shop in shops.DefaultIfEmpty()
                     select new { r.PersonId, r.CreditCode, PersonRegion = p.RegionCode, Person = record.Name, ShopRegion = shop.RegionCode, Shop = shop.Name }).FirstOrDefault();
        return found switch
        {
            { PersonId: { } id, PersonRegion: { } region } => new Applicant(ApplicantKind.Person, request, Entitlement.KeyOf(id), region, found.Person ?? "") { PersonId = id },
            { CreditCode: { } code, ShopRegion: { Length: > 0 } region, Shop: { } shop } => Unit(request, code, region, shop),
            { CreditCode: { } code } => ContactDesk.Find(db, code) is { } contact ? Unit(request, code, contact.RegionCode, contact.Name) : null,
            _ => null,
        };
    }

    private static Applicant Unit(long request, string code, string region, string name) => new(ApplicantKind.Enterprise, request, Entitlement.KeyOfUnit(code), region, name);
}
