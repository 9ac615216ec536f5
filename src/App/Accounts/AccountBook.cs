using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Accounts;

/// <summary>What the sign-in writes of an account: each change is an operation of the account's own, or of nobody for a name that does not exist.</summary>
/// <param name="database">The county's database.</param>
public sealed class AccountBook(CountyDatabase database)
{
    private const string AtTheDoor = "登录";

    public Account? Find(string userName)
    {
        using var db = database.Open(Actor.Nobody);
        return db.Set<Account>().AsNoTracking().SingleOrDefault(a => a.UserName == userName);
    }

    public AccountInPosts? Find(long id)
    {
        return AccountCache.Get(database, id, () =>
        {
            using var db = database.Open(Actor.Nobody);
            return AccountQueries.Find(db, id);
        });
    }

    public SecuritySettings Settings()
    {
        using var db = database.Open(Actor.Nobody);
        return SecuritySettings.Of(db);
    }

    /// <summary>Stores the account as it is, and says why.</summary>
    public void Save(Account account, OperationKind kind, string reason)
    {
        using var db = database.Open(new Actor(account.UserName, AtTheDoor, Scope.Nothing) { AccountId = account.Id });
        using var operation = db.Begin(kind, reason, OperationSource.Page);
        var stored = db.Set<Account>().Single(a => a.Id == account.Id);
        db.Entry(stored).CurrentValues.SetValues(account);
        operation.Complete();
        AccountCache.Forget();
    }

    /// <summary>Records a failed sign-in under a name that does not exist; what was typed is not kept, it may be a password.</summary>
    public void RecordStranger()
    {
        using var db = database.Open(new Actor("-", AtTheDoor, Scope.Nothing));
        using var operation = db.Begin(OperationKind.SignInFailed, "用户名不存在", OperationSource.Page);
        operation.Complete();
    }

    public byte[] Seal(string value)
    {
        using var db = database.Open(Actor.Nobody);
        return db.Protector.Seal(value);
    }

    public string Unseal(byte[] cipher)
    {
        using var db = database.Open(Actor.Nobody);
        return db.Protector.Open(cipher);
    }
}
