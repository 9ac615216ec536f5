using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People.Editing;

namespace Wengang.App.People.Searching;

/// <summary>Finds persons of the register within the session's regions.</summary>
public static class PersonSearch
{
    /// <summary>Keys of the persons found, at most <paramref name="most"/>: those who bear the name now first, as far as <paramref name="most"/> lets one see.</summary>
    public static IReadOnlyList<long> Find(Db db, SearchWords words, int most)
    {
        var records = db.Set<PersonRecord>().AsNoTracking();
        return words.Kind switch
        {
            SearchKind.Identity => OfIdentity(db, words.Text),
            SearchKind.Phone => OfPhone(records, db.Protector.Index(words.Text), most),
            SearchKind.Household => OfHousehold(db, records, words.Text, most),
            SearchKind.Name => OfName(db, records, words, most),
            _ => [],
        };
    }

    private static List<long> OfName(Db db, IQueryable<PersonRecord> records, SearchWords words, int most)
    {
        var (from, to) = (words.Text, words.After);
        // A name with two keys in the range comes twice; leaving that to the end lets the first rows come without reading all.
        var names = db.Set<NameKey>().Where(k => string.Compare(k.Text, from) >= 0 && string.Compare(k.Text, to) < 0).Select(k => k.Name);
        var found = names.Join(records, name => name, record => record.Name, (name, record) => record.PersonId).Take(most * 4).AsEnumerable();
        return [.. found.Distinct().Take(most)];
    }

    private static List<long> OfIdentity(Db db, string number)
    {
        var index = db.Protector.Index(number);
        var found = db.Set<Person>().AsNoTracking().Where(p => p.IdentityIndex == index).Select(p => p.Id).ToList();
        return found.ConvertAll(id => MergedPeople.KeptFor(db, id));
    }

    private static List<long> OfPhone(IQueryable<PersonRecord> records, byte[] index, int most) =>
        [.. records.Where(r => r.PhoneIndex == index).Select(r => r.PersonId).Distinct().Take(most)];

    private static List<long> OfHousehold(Db db, IQueryable<PersonRecord> records, string code, int most)
    {
        var households = db.Set<Household>().Where(h => h.Code == code).Select(h => h.Id);
        return [.. records.Where(r => households.Contains(r.HouseholdId)).Select(r => r.PersonId).Distinct().Take(most)];
    }
}
