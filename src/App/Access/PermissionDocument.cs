using System.Text;

namespace Wengang.App.Access;

/// <summary>docs/permissions.md, written from the matrix.</summary>
public static class PermissionDocument
{
    public static string Text()
    {
        var text = new StringBuilder("""
            # Permissions

            Generated from `PermissionMatrix`; a test says when this file is stale. A page, handler or endpoint states one of these permissions, or the
            site does not start. What a post may see is bounded besides by its region: village, township or county; roles without a region
            see nobody's data. The pages that need no account are written down by name in `OpenPages`; another one, and the site does not start. On
            those for applicants (`/my`) a person or enterprise that gave its code reaches what is its own, with `ApplySubsidies` and nothing else.


            """);
        text.Append("| 权限 | Permission |").AppendJoin("", Roles.All.Select(r => $" {Roles.NameOf(r)} |")).Append('\n');
        text.Append("| --- | --- |").AppendJoin("", Roles.All.Select(_ => " :-: |")).Append('\n');
        foreach (var permission in Enum.GetValues<Permission>())
        {
            text.Append("| ").Append(PermissionNames.NameOf(permission)).Append(" | `").Append(permission).Append("` |")
                .AppendJoin("", Roles.All.Select(r => PermissionMatrix.Allows(r, permission) ? " ● |" : " |")).Append('\n');
        }

        return text.ToString();
    }
}
