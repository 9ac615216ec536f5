using Wengang.App.Access;

namespace Wengang.Web.Access;

/// <summary>
/// The permission a page or endpoint needs; on a handler method, what this handler needs besides. Every page and endpoint states
/// one, or says that it is open to anybody (<see cref="OpenToAllAttribute"/>); the site does not start otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : Attribute
{
    public Permission Permission { get; } = permission;
}
