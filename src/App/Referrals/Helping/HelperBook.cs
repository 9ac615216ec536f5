using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.Referrals.Helping;

/// <summary>Who may be a helper: accounts with the post of a helper or of the labour bureau, in the session's regions.</summary>
public static class HelperBook
{
    /// <summary>In one statement, by post and name.</summary>
    public static IReadOnlyList<HelperCandidate> All(Db db) => Read(db, null);

    public static HelperCandidate? Find(Db db, long account) => Read(db, account).FirstOrDefault();

    private static List<HelperCandidate> Read(Db db, long? account) =>
        [.. (from post in db.Set<AccountPost>().AsNoTracking()
            join a in db.Set<Account>() on post.AccountId equals a.Id
            join division in db.Set<Division>() on post.RegionCode equals division.Code into divisions
            from division in divisions.DefaultIfEmpty()
            where post.EndedAt == null && !a.IsDisabled && (post.Role == Role.Helper || post.Role == Role.LabourBureau) && (account == null || a.Id == account)
            select new { a.Id, a.DisplayName, post.Role, post.RegionCode, Place = division.Name }).AsEnumerable()
        .Where(p => db.Actor.Scope.Contains(p.RegionCode))
        .Select(p => new HelperCandidate(p.Id, p.DisplayName, new HeldPost(0, p.Role, p.RegionCode, p.Place ?? "").Title, Roles.ScopeOf(p.Role, p.RegionCode)))
        .OrderBy(c => c.Post, StringComparer.Ordinal).ThenBy(c => c.Name, StringComparer.Ordinal).DistinctBy(c => c.AccountId)];
}
