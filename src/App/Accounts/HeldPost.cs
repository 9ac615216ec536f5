using Wengang.App.Access;

namespace Wengang.App.Accounts;

/// <summary>A post in words.</summary>
/// <param name="Id">Of the <see cref="AccountPost"/>.</param>
/// <param name="Role">The role.</param>
/// <param name="RegionCode">12 digits.</param>
/// <param name="Place">Name of the organisation, else of the region.</param>
public sealed record HeldPost(long Id, Role Role, string RegionCode, string Place)
{
    private static readonly string[] Levels = ["乡镇", "县", "村"];

    /// <summary>东岭镇经办人员, not 东岭镇乡镇经办人员: the place says the level.</summary>
    public string Title => Place.Length == 0 ? Roles.NameOf(Role) : Place + WithoutLevel(Roles.NameOf(Role));

    private static string WithoutLevel(string name) =>
        Array.Find(Levels, l => name.StartsWith(l, StringComparison.Ordinal)) is { } level ? name[level.Length..] : name;
}
