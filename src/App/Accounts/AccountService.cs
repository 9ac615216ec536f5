using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.App.Accounts;

/// <summary>Creates and changes accounts and their posts. The system administrator makes accounts, the security administrator gives posts.</summary>
/// <param name="db">The session of whoever acts.</param>
/// <param name="source">Through which door.</param>
public sealed class AccountService(Db db, OperationSource source)
{
    private const int LongestName = 40;

    /// <summary>A new account without posts; its one-time password must be changed at the first sign-in.</summary>
    /// <exception cref="ArgumentException">The name cannot be used or is taken.</exception>
    public Account Create(string userName, string displayName, string passwordHash)
    {
        db.Actor.Require(Permission.ManageAccounts);
        var name = CheckedName(userName);
        if (string.IsNullOrWhiteSpace(displayName) || displayName.Trim().Length > LongestName)
        {
            throw new ArgumentException($"请填写姓名，不超过 {LongestName} 个字。");
        }

        if (db.Set<Account>().Any(a => a.UserName == name))
        {
            throw new ArgumentException($"用户名“{name}”已有人使用，请换一个。");
        }

        using var operation = db.Begin(OperationKind.AccountChange, $"新建账号 {name}（{displayName.Trim()}）", source);
        var account = new Account
        {
            Id = Ids.Next(), UserName = name, DisplayName = displayName.Trim(), PasswordHash = passwordHash, PasswordChangedAt = operation.At,
            MustChangePassword = true, SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        db.Add(account);
        operation.Complete();
        AccountCache.Forget();
        return account;
    }

    /// <summary>Another one-time password; ends every session and lifts the lock.</summary>
    public void ResetPassword(long accountId, string passwordHash) => Change(Permission.ManageAccounts, accountId, "重置密码", (account, at) =>
    {
        (account.PasswordHash, account.PasswordChangedAt, account.MustChangePassword) = (passwordHash, at, true);
        (account.Failures, account.LockedUntil, account.SecurityStamp) = (0, null, Guid.NewGuid().ToString("N"));
    });

    public void Disable(long accountId) => Change(Permission.ManageAccounts, accountId, "停用账号", (account, _) =>
        (account.IsDisabled, account.SecurityStamp) = (true, Guid.NewGuid().ToString("N")));

    public void Enable(long accountId) => Change(Permission.ManageAccounts, accountId, "恢复账号", (account, _) => account.IsDisabled = false);

    public void Unlock(long accountId) => Change(Permission.GrantPosts, accountId, "解除锁定", (account, _) => (account.Failures, account.LockedUntil) = (0, null));

    /// <summary>The lost telephone: the second factor is set up anew.</summary>
    public void DropSecondFactor(long accountId) => Change(Permission.GrantPosts, accountId, "解除动态口令", (account, _) =>
        (account.UsesSecondFactor, account.AuthenticatorCipher, account.RecoveryCodes, account.SecurityStamp) = (false, null, "", Guid.NewGuid().ToString("N")));

    /// <summary>Gives a post. One person does not hold two of the three administrators' posts but for the first account of a new system.</summary>
    /// <exception cref="ArgumentException">The region does not fit the role, or the post is already held.</exception>
    public AccountPost Grant(long accountId, Role role, string regionCode, long? organisationId = null)
    {
        db.Actor.Require(Permission.GrantPosts);
        var account = Find(accountId);
        PostChecks.Check(db, role, regionCode);
        if (db.Set<AccountPost>().Any(p => p.AccountId == accountId && p.Role == role && p.RegionCode == regionCode && p.EndedAt == null))
        {
            throw new ArgumentException($"{account.DisplayName} 已经有这个岗位。");
        }

        PostChecks.CheckSeparation(db, accountId, role);
        using var operation = db.Begin(OperationKind.PostChange, $"授予 {account.UserName}：{Roles.NameOf(role)}（{PostChecks.PlaceOf(db, regionCode)}）", source);
        var post = new AccountPost { Id = Ids.Next(), AccountId = accountId, Role = role, RegionCode = regionCode, OrganisationId = organisationId, GrantedAt = operation.At };
        db.Add(post);
        operation.Complete();
        AccountCache.Forget();
        return post;
    }

    /// <summary>Takes a post away; sessions in it end with their next click.</summary>
    /// <exception cref="ArgumentException">No such post, or it ended.</exception>
    public void End(long postId)
    {
        db.Actor.Require(Permission.GrantPosts);
        var post = db.Set<AccountPost>().AsNoTracking().SingleOrDefault(p => p.Id == postId && p.EndedAt == null) ?? throw new ArgumentException("这个岗位已经收回。");
        using var operation = db.Begin(OperationKind.PostChange, $"收回 {Find(post.AccountId).UserName}：{Roles.NameOf(post.Role)}（{PostChecks.PlaceOf(db, post.RegionCode)}）", source);
        db.Set<AccountPost>().Single(p => p.Id == postId).EndedAt = operation.At;
        operation.Complete();
        AccountCache.Forget();
    }

    /// <exception cref="ArgumentOutOfRangeException">A value outside its bounds.</exception>
    public void Set(SecuritySetting setting, int value)
    {
        db.Actor.Require(Permission.GrantPosts);
        using var operation = db.Begin(OperationKind.SettingChange, $"{setting.Name}改为 {value}", source);
        SecuritySettings.Store(db, setting, value);
        operation.Complete();
        AccountCache.Forget();
    }

    private void Change(Permission permission, long accountId, string reason, Action<Account, DateTime> change)
    {
        db.Actor.Require(permission);
        using var operation = db.Begin(OperationKind.AccountChange, $"{reason} {Find(accountId).UserName}", source);
        change(db.Set<Account>().Single(a => a.Id == accountId), operation.At);
        operation.Complete();
        AccountCache.Forget();
    }

    private Account Find(long accountId) =>
        db.Set<Account>().AsNoTracking().SingleOrDefault(a => a.Id == accountId) ?? throw new ArgumentException("没有这个账号。");

    private static string CheckedName(string userName)
    {
        var name = userName.Trim().ToLowerInvariant();
        return name.Length is >= 3 and <= 32 && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')
            ? name
            : throw new ArgumentException("用户名用 3 到 32 个小写字母、数字、点、短横或下划线。");
    }
}
