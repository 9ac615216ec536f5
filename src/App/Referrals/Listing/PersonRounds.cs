using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Referrals.Leads;

namespace Wengang.App.Referrals.Listing;

/// <summary>What a person's own page shows of their help, in two statements.</summary>
public static class PersonRounds
{
    /// <summary>The rounds of help, the latest first, and the open entries of the daily list.</summary>
    public static (IReadOnlyList<Referral> Rounds, IReadOnlyList<Lead> Leads) Read(Db db, long person) =>
        ([.. db.Set<Referral>().AsNoTracking().Where(r => r.PersonId == person).OrderByDescending(r => r.Id)],
        [.. db.Set<Lead>().AsNoTracking().Where(l => l.PersonId == person && l.ClosedOn == null).OrderBy(l => l.FoundOn)]);
}
