using Wengang.App.Data;

namespace Wengang.App.Referrals.Listing;

/// <summary>What somebody owes and let pass.</summary>
public static class OverdueQueries
{
    public static ReferralFilter Filter(DateOnly today) => new() { OverdueOn = today };

    /// <summary>How many, in the session's scope.</summary>
    public static int Count(Db db, DateOnly today) => Late(db, today).Count();

    internal static IQueryable<Referral> Late(Db db, DateOnly today) => Filter(today).Of(db.Set<Referral>());
}
