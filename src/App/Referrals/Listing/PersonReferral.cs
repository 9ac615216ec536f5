using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Referrals;

namespace Wengang.App.Referrals.Listing;

/// <summary>How somebody stands with their help, for lists of people: in words and numbers that fit a line.</summary>
public sealed record PersonReferral(long Id, long PersonId, ReferralState State, DateOnly StateOn, string? Helper, string? NextAction, DateOnly? NextOn)
{
    /// <summary>The latest round of each of these people; whoever never had one is missing. One statement, however many people.</summary>
    public static IReadOnlyDictionary<long, PersonReferral> Of(Db db, IReadOnlyCollection<long> people)
    {
        var keys = people.Distinct().ToList();
        return db.Set<Referral>().AsNoTracking().Where(r => EF.Parameter(keys).Contains(r.PersonId))
            .Select(r => new PersonReferral(r.Id, r.PersonId, r.State, r.StateOn, r.HelperName, r.NextAction, r.NextOn)).AsEnumerable()
            .GroupBy(r => r.PersonId).ToDictionary(g => g.Key, g => g.MaxBy(r => r.Id)!);
    }
}
