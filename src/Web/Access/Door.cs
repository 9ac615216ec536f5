using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Wengang.App.Accounts;
using Wengang.App.Auditing;

namespace Wengang.Web.Access;

/// <summary>Lets people in and out.</summary>
public sealed class Door(UserManager<Account> users, AccountStore store, AccountBook book)
{
    public const string Scheme = "wengang";

    /// <summary>Between the right password and the second factor.</summary>
    public const string HalfWay = "wengang-half";

    public const string PostClaim = "post";
    public const string StampClaim = "stamp";

    /// <summary>A second factor must be set up before anything else.</summary>
    public const string FactorClaim = "factor";

    private const string WrongSentence = "用户名或密码不对。";
    private static readonly string NobodysHash = Passwords.Hash(Guid.NewGuid().ToString());

    /// <summary>Checks the password; the cookie is given only when no second factor is wanted.</summary>
    public async Task<DoorAnswer> KnockAsync(HttpContext context, string userName, string password)
    {
        var settings = Apply(book.Settings());
        if (await users.FindByNameAsync(userName.Trim().ToLowerInvariant()) is not { } account)
        {
            // As long as for an account that exists, so that names cannot be guessed by the clock.
            Passwords.Fits(NobodysHash, password);
            book.RecordStranger();
            return DoorAnswer.Refused(WrongSentence);
        }

        if (await users.IsLockedOutAsync(account))
        {
            return Locked(account);
        }

        if (!await users.CheckPasswordAsync(account, password))
        {
            return await FailedAsync(account, "密码不对", WrongSentence);
        }

        if (account.IsDisabled)
        {
            book.Save(account, OperationKind.SignInFailed, "账号已停用");
            return DoorAnswer.Refused("这个账号已经停用，请联系系统管理员。");
        }

        if (account.UsesSecondFactor)
        {
            await context.SignInAsync(HalfWay, Principal(account, HalfWay), new AuthenticationProperties { ExpiresUtc = DateTimeOffset.UtcNow.AddMinutes(5) });
            return DoorAnswer.WantsSecondFactor;
        }

        await EnterAsync(context, account, settings, "密码登录");
        return DoorAnswer.Open;
    }

    /// <summary>The second factor: a code of the authenticator application, or a recovery code.</summary>
    public async Task<DoorAnswer> SecondAsync(HttpContext context, string code)
    {
        var half = await context.AuthenticateAsync(HalfWay);
        if (half.Principal is null || await users.FindByIdAsync(half.Principal.FindFirstValue(ClaimTypes.NameIdentifier)!) is not { } account)
        {
            return DoorAnswer.Refused("等得太久了，请从头登录。");
        }

        var settings = Apply(book.Settings());
        if (await users.IsLockedOutAsync(account))
        {
            return Locked(account);
        }

        var digits = new string([.. code.Where(char.IsAsciiDigit)]);
        var right = digits.Length == 6 && await users.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits);
        if (!right)
        {
            store.Act = (OperationKind.AccountChange, "用去一个备用码");
            right = (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;
        }

        if (!right)
        {
            return await FailedAsync(account, "动态口令不对", "动态口令不对，请看手机上最新的六位数。");
        }

        await context.SignOutAsync(HalfWay);
        await EnterAsync(context, account, settings, "密码和动态口令登录");
        return DoorAnswer.Open;
    }

    /// <summary>Gives the session of an account whose holder is certain.</summary>
    public async Task EnterAsync(HttpContext context, Account account, SecuritySettings settings, string how, bool withPassword = true)
    {
        (account.Failures, account.LastSignInAt) = (0, DateTime.UtcNow);
        if (withPassword && account.PasswordChangedAt.AddDays(settings.PasswordDays) < DateTime.UtcNow)
        {
            account.MustChangePassword = true;
        }

        book.Save(account, OperationKind.SignIn, how);
        await SitDownAsync(context, account, post: null, wantsFactor: withPassword && settings.SecondFactorForAll == 1 && !account.UsesSecondFactor);
    }

    /// <summary>A session in one of the account's posts.</summary>
    public async Task SitDownAsync(HttpContext context, Account account, long? post, bool wantsFactor = false)
    {
        var principal = Principal(account, Scheme);
        if (post is { } id)
        {
            ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(PostClaim, id.ToString(CultureInfo.InvariantCulture)));
        }

        if (wantsFactor)
        {
            ((ClaimsIdentity)principal.Identity!).AddClaim(new Claim(FactorClaim, "1"));
        }

        var now = DateTimeOffset.UtcNow;
        await context.SignInAsync(Scheme, principal, new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddMinutes(book.Settings().IdleMinutes), AllowRefresh = true });
    }

    private static DoorAnswer Locked(Account account) =>
        DoorAnswer.Refused($"输错次数太多，账号已锁定，请在 {Math.Max(1, (int)Math.Ceiling((account.LockedUntil!.Value - DateTime.UtcNow).TotalMinutes))} 分钟后再试，或请安全管理员解除。");

    private static ClaimsPrincipal Principal(Account account, string scheme) => new(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString(CultureInfo.InvariantCulture)), new Claim(ClaimTypes.Name, account.UserName), new Claim(StampClaim, account.SecurityStamp)],
        scheme));

    private async Task<DoorAnswer> FailedAsync(Account account, string recorded, string said)
    {
        store.Act = (OperationKind.SignInFailed, recorded);
        await users.AccessFailedAsync(account);
        return await users.IsLockedOutAsync(account) ? Locked(account) : DoorAnswer.Refused(said);
    }

    private SecuritySettings Apply(SecuritySettings settings)
    {
        users.Options.Lockout.MaxFailedAccessAttempts = settings.MostFailures;
        users.Options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(settings.LockMinutes);
        return settings;
    }
}
