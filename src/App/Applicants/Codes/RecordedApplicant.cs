using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.Subsidies.Enterprises;
using Wengang.App.Workshops;

namespace Wengang.App.Applicants.Codes;

/// <summary>Whom a number and a telephone belong to, as the register of persons, the ledger of workshops and the desk have them now.</summary>
internal sealed record RecordedApplicant(long? PersonId, string? CreditCode, string Phone)
{
    /// <summary>A telephone that stands in more households than this is not one person's own: a worker wrote down theirs for everybody.</summary>
    public const int MostHouseholds = 3;

    /// <summary>Null when the number is not recorded, has no telephone, or another one.</summary>
    public static RecordedApplicant? Find(Db db, ApplicantKind kind, string number, string phone)
    {
        var index = db.Protector.Index(phone);
        return kind == ApplicantKind.Person ? Person(db, db.Protector.Index(number), index) : Enterprise(db, number, index);
    }

    private static RecordedApplicant? Person(Db db, byte[] identity, byte[] phone)
    {
        var entry = db.Set<Person>().Where(p => p.IdentityIndex == identity).Select(p => p.Id).FirstOrDefault();
        var id = MergedPeople.KeptFor(db, entry);
        var found = db.Set<PersonRecord>().Where(r => r.PersonId == id && r.ValidTo == null && r.PhoneIndex == phone).Select(r => new { r.PhoneCipher }).FirstOrDefault();
        var households = db.Set<PersonRecord>().Where(r => r.ValidTo == null && r.PhoneIndex == phone).Select(r => r.HouseholdId).Distinct().Count();
        return found?.PhoneCipher is { } cipher && households <= MostHouseholds ? new RecordedApplicant(id, null, db.Protector.Open(cipher)) : null;
    }

    private static RecordedApplicant? Enterprise(Db db, string code, byte[] phone)
    {
        var found = db.Set<Workshop>().AsNoTracking().Where(w => w.ValidTo == null && w.CreditCode == code && w.PhoneIndex == phone).Select(w => w.PhoneCipher).FirstOrDefault();
        found ??= ContactDesk.Find(db, code) is { } contact && contact.PhoneIndex.AsSpan().SequenceEqual(phone) ? contact.PhoneCipher : null;
        return found is { } cipher ? new RecordedApplicant(null, code, db.Protector.Open(cipher)) : null;
    }
}
