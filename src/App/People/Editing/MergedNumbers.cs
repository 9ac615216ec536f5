using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.People.Editing;

/// <summary>Numbers of entries that were taken into another, however often: a line of a ledger that gives one of them means the person who stands.</summary>
public sealed class MergedNumbers
{
    private readonly Dictionary<string, string> standing;

    /// <param name="db">The session; merges outside its scope are not known.</param>
    public MergedNumbers(Db db)
    {
        var kept = MergedPeople.KeptFor(db, [.. db.Set<PersonMerge>().AsNoTracking().Select(m => m.GoneId)]);
        var ids = kept.Keys.Concat(kept.Values).Distinct().ToList();
        var numbers = ids.Count == 0 ? [] : db.Set<Person>().AsNoTracking().Where(p => EF.Parameter(ids).Contains(p.Id)).Select(p => new { p.Id, p.IdentityCipher })
            .AsEnumerable().ToDictionary(p => p.Id, p => db.Protector.Open(p.IdentityCipher));
        standing = kept.Where(m => numbers.ContainsKey(m.Key) && numbers.ContainsKey(m.Value)).ToDictionary(m => numbers[m.Key], m => numbers[m.Value]);
    }

    /// <summary>The number of the entry that stands for the one with this number; the number itself when that was not taken in.</summary>
    public string Standing(string number) => standing.GetValueOrDefault(number, number);
}
