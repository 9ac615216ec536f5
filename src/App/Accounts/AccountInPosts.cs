using Wengang.App.Access;

namespace Wengang.App.Accounts;

/// <summary>An account with the posts it holds now.</summary>
/// <param name="Account">The account.</param>
/// <param name="Posts">Oldest first; empty when nobody gave it one yet.</param>
public sealed record AccountInPosts(Account Account, IReadOnlyList<HeldPost> Posts)
{
    /// <summary>Who acts when the account works in this post.</summary>
    public Actor ActorIn(HeldPost post) => new(Account.UserName, $"{Account.DisplayName}，{post.Title}", Roles.ScopeOf(post.Role, post.RegionCode))
    {
        Permissions = PermissionMatrix.Of(post.Role), AccountId = Account.Id, Role = post.Role,
    };

    /// <summary>Who acts while the account has no post: it may look after itself only.</summary>
    public Actor ActorWithoutPost => new(Account.UserName, Account.DisplayName, Scope.Nothing)
    {
        Permissions = new HashSet<Permission> { Permission.UseAccount }, AccountId = Account.Id,
    };
}
