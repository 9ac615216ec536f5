namespace Wengang.App.Access;

/// <summary>Who acts, and where: every database session belongs to one actor.</summary>
/// <param name="User">Account name, or the name of the machine's user on the command line.</param>
/// <param name="Post">The post in which the user acts (a role at a region), in words.</param>
/// <param name="Scope">The regions this actor may see and change.</param>
public sealed record Actor(string User, string Post, Scope Scope)
{
    /// <summary>Nobody: sees nothing and may write nothing.</summary>
    public static readonly Actor Nobody = new("", "", Scope.Nothing);

    /// <summary>What this actor may do; nothing unless a post gives it.</summary>
    public IReadOnlySet<Permission> Permissions { get; init; } = new HashSet<Permission>();

    /// <summary>The account behind the actor; 0 for the person at the machine and for nobody.</summary>
    public long AccountId { get; init; }

    /// <summary>The role of the post; null for the person at the machine and for nobody.</summary>
    public Role? Role { get; init; }

    /// <summary>The person at the machine itself, who holds the database file: the whole county.</summary>
    public static Actor Local(string user) => new(user, "本机管理员", Scope.Everything) { Permissions = PermissionMatrix.Everything };

    public bool May(Permission permission) => Permissions.Contains(permission);

    /// <summary>For acts that only some may do, wherever they are called from.</summary>
    /// <exception cref="UnauthorizedAccessException">This actor may not.</exception>
    public void Require(Permission permission)
    {
        if (!May(permission))
        {
            throw new UnauthorizedAccessException($"{Post} may not {permission}.");
        }
    }
}
