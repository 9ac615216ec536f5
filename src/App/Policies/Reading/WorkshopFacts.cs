using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Workshops;

namespace Wengang.App.Policies.Reading;

/// <summary>
/// What the ledgers know of workshops in the form that policies judge: recognition and state on a day, and the people on the monthly rosters up to it.
/// Rosters are of a month, so the latest that is known of a month counts, also when it came after the day.
/// </summary>
public sealed class WorkshopFacts(Db db, DateOnly asOf)
{
    /// <summary>By credit code; a code that the ledger does not have is not there.</summary>
    public IReadOnlyDictionary<string, CountyWorkshop> Read(IEnumerable<string> creditCodes)
    {
        var codes = creditCodes.ToList();
        var shops = db.Set<Workshop>().AsNoTracking()
            .Where(w => w.ValidFrom <= asOf && (w.ValidTo == null || w.ValidTo > asOf) && w.CreditCode != null && EF.Parameter(codes).Contains(w.CreditCode))
            .AsEnumerable().GroupBy(w => w.CreditCode!).ToDictionary(g => g.Key, g => g.OrderBy(w => w.Name).ToList());
        if (shops.Count == 0) return new Dictionary<string, CountyWorkshop>();
        var staff = new RosterReader(db, asOf).Read(shops.SelectMany(s => s.Value.Select(w => (w.Name, s.Key))).ToDictionary(x => x.Name, x => x.Key));
        return shops.ToDictionary(s => s.Key, s => new CountyWorkshop(s.Value, [.. staff[s.Key]], asOf));
    }

    /// <summary>One of them; null when the ledger does not have it.</summary>
    public CountyWorkshop? Find(string creditCode) => Read([creditCode]).GetValueOrDefault(creditCode);
}
