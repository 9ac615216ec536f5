using Wengang.App.Access;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Access;

public class PermissionDocumentTests
{
    private const string Variable = "WENGANG_WRITE_DOCS";

    /// <summary>Set the variable to 1 and run this test to write the document anew.</summary>
    [Fact]
    public void The_document_says_what_the_matrix_says()
    {
        var path = Repository.Path("docs", "permissions.md");
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(path, PermissionDocument.Text());
        }

        Assert.True(File.ReadAllText(path) == PermissionDocument.Text(), $"docs/permissions.md is out of date: run this test once with {Variable}=1");
    }

    [Fact]
    public void Every_role_and_permission_has_a_name()
    {
        Assert.All(Roles.All, r => Assert.NotEmpty(Roles.NameOf(r)));
        Assert.All(Enum.GetValues<Permission>(), p => Assert.NotEmpty(PermissionNames.NameOf(p)));
    }

    [Fact]
    public void The_three_administrators_share_nothing_but_their_own_account()
    {
        var sets = new[] { Role.SystemAdministrator, Role.SecurityAdministrator, Role.AuditAdministrator }.Select(PermissionMatrix.Of).ToList();

        foreach (var (one, other) in sets.SelectMany((a, i) => sets.Skip(i + 1).Select(b => (a, b))))
        {
            Assert.Equal([Permission.UseAccount], one.Intersect(other));
        }

        Assert.All(sets, s => Assert.DoesNotContain(Permission.ReadRegister, s));
    }
}
