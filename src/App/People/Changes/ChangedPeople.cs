using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Indicators.Changes;
using Wengang.Rules.Values;

namespace Wengang.App.People.Changes;

/// <summary>Who the people behind a change are, as the register names them last.</summary>
public static class ChangedPeople
{
    /// <summary>In one statement; who is outside the session's regions is missing.</summary>
    public static IReadOnlyDictionary<long, ChangedPerson> Read(Db db, IReadOnlyCollection<long> ids)
    {
        var rows = from person in db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id))
                   join record in db.Set<PersonRecord>().AsNoTracking().IgnoreQueryFilters([Db.KnownNow]) on person.Id equals record.PersonId
                   select new { person.Id, person.IdentityCipher, record.Name, record.RegionCode, record.RecordedAt, record.ValidFrom };
        return rows.AsEnumerable().GroupBy(r => r.Id).ToDictionary(g => g.Key, g =>
        {
            var last = g.OrderByDescending(r => r.RecordedAt).ThenByDescending(r => r.ValidFrom).First();
            var masked = IdentityNumber.TryParse(db.Protector.Open(last.IdentityCipher), out var number, out _) ? number.Masked : "";
            return new ChangedPerson(g.Key, last.Name, masked, last.RegionCode);
        });
    }
}
