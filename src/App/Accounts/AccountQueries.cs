using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.Accounts;

/// <summary>Reads accounts and their posts.</summary>
public static class AccountQueries
{
    /// <summary>The account with its present posts in one statement; null when there is none.</summary>
    public static AccountInPosts? Find(Db db, long accountId)
    {
        var rows = Rows(db, db.Set<Account>().Where(a => a.Id == accountId)).ToList();
        return rows.Count == 0 ? null : Together(rows);
    }

    /// <summary>Every account, by name of user.</summary>
    public static IReadOnlyList<AccountInPosts> All(Db db) =>
        [.. Rows(db, db.Set<Account>()).ToList().GroupBy(r => r.Account.Id).Select(g => Together([.. g])).OrderBy(a => a.Account.UserName, StringComparer.Ordinal)];

    /// <summary>The names of people by the names of their accounts, in one statement; accounts that are not there are left out.</summary>
    public static IReadOnlyDictionary<string, string> Names(Db db, IEnumerable<string?> users)
    {
        var asked = users.OfType<string>().Distinct().ToList();
        return asked.Count == 0 ? new Dictionary<string, string>() : db.Set<Account>().AsNoTracking().Where(a => EF.Parameter(asked).Contains(a.UserName))
            .Select(a => new { a.UserName, a.DisplayName }).ToDictionary(a => a.UserName, a => a.DisplayName);
    }

    public static bool Any(Db db) => db.Set<Account>().Any();

    private static IQueryable<Row> Rows(Db db, IQueryable<Account> accounts) =>
        from account in accounts.AsNoTracking()
        join post in db.Set<AccountPost>().AsNoTracking().Where(p => p.EndedAt == null) on account.Id equals post.AccountId into posts
        from post in posts.DefaultIfEmpty()
        join division in db.Set<Division>().AsNoTracking() on post.RegionCode equals division.Code into divisions
        from division in divisions.DefaultIfEmpty()
        join organisation in db.Set<Organisation>().AsNoTracking() on post.OrganisationId equals organisation.Id into organisations
        from organisation in organisations.DefaultIfEmpty()
        select new Row { Account = account, Post = post, Division = division.Name, Organisation = organisation.Name };

    private static AccountInPosts Together(IReadOnlyList<Row> rows) => new(
        rows[0].Account,
        [.. rows.Where(r => r.Post is not null).OrderBy(r => r.Post!.Id).Select(r => new HeldPost(r.Post!.Id, r.Post.Role, r.Post.RegionCode, Place(r)))]);

    private static string Place(Row row) => row.Organisation ?? (Roles.ReachOf(row.Post!.Role) == RoleReach.Itself ? "" : row.Division ?? "");

    private sealed class Row
    {
        public required Account Account { get; init; }

        public AccountPost? Post { get; init; }

        public string? Division { get; init; }

        public string? Organisation { get; init; }
    }
}
