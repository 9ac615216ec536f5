using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Accounts;

/// <summary>The account with which a new system begins: it makes the others, and hands on one of its two posts as soon as there is a second person.</summary>
public static class FirstAccount
{
    public const string UserName = "admin";

    /// <summary>Creates it when there is no account at all; false otherwise.</summary>
    /// <param name="db">A session of the person at the machine.</param>
    /// <param name="passwordHash">Hash of the one-time password.</param>
    public static bool Create(Db db, string passwordHash)
    {
        if (AccountQueries.Any(db))
        {
            return false;
        }

        using var operation = db.Begin(OperationKind.AccountChange, "建立第一个管理员账号", OperationSource.Command);
        var account = new Account
        {
            Id = Ids.Next(), UserName = UserName, DisplayName = "首位管理员", PasswordHash = passwordHash, PasswordChangedAt = operation.At,
            MustChangePassword = true, SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        db.Add(account);
        db.SaveChanges();
        foreach (var role in new[] { Role.SystemAdministrator, Role.SecurityAdministrator })
        {
            db.Add(new AccountPost { Id = Ids.Next(), AccountId = account.Id, Role = role, RegionCode = "", GrantedAt = operation.At });
        }

        operation.Complete();
        return true;
    }
}
