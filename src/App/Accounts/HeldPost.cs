using Wengang.App.Access;

namespace Wengang.App.Accounts;

/// <summary>A post in words.</summary>
/// <param name="Id">Of the <see cref="AccountPost"/>.</param>
/// <param name="Role">The role.</param>
/// <param name="RegionCode">12 digits.</param>
/// <param name="Place">Name of the organisation, else of the region.</param>
public sealed record HeldPost(long Id, Role Role, string RegionCode, string Place)
{
    public string Title => Place.Length == 0 ? Roles.NameOf(Role) : $"{Place}{Roles.NameOf(Role)}";
}
