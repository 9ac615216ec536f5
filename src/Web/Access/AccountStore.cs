using Microsoft.AspNetCore.Identity;
using Wengang.App.Accounts;
using Wengang.App.Auditing;

namespace Wengang.Web.Access;

/// <summary>Keeps accounts for the framework's identity library. Accounts are made and named elsewhere; here they only change.</summary>
public sealed partial class AccountStore(AccountBook book) : IUserStore<Account>, IUserPasswordStore<Account>, IUserSecurityStampStore<Account>
{
    /// <summary>What the next update is for; the library's own word for it is only "update".</summary>
    public (OperationKind Kind, string Reason) Act { get; set; } = (OperationKind.AccountChange, "修改账号");

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Task.FromResult(long.TryParse(userId, out var id) ? book.Find(id)?.Account : null);

    /// <summary>The library writes names in capitals, we keep them small.</summary>
    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => Task.FromResult(book.Find(normalizedUserName.ToLowerInvariant()));

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult(user.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    /// <summary>Names are stored normalised.</summary>
    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) => Task.CompletedTask;

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw new NotSupportedException("Names do not change here.");

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException("Accounts are made by AccountService.");

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw new NotSupportedException("Accounts are never removed.");

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken)
    {
        book.Save(user, Act.Kind, Act.Reason);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.PasswordHash is not null);

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancellationToken)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.SecurityStamp);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public void Dispose()
    {
    }
}
