using Microsoft.AspNetCore.Identity;
using Wengang.App.Accounts;

namespace Wengang.Web.Access;

/// <summary>A new password against the county's rules and the passwords before it.</summary>
public sealed class PasswordCheck(AccountBook book) : IPasswordValidator<Account>
{
    private const char Line = '\n';

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password)
    {
        var settings = book.Settings();
        var problems = settings.Rules.Problems(password ?? "", user.UserName).ToList();
        if (problems.Count == 0 && Former(user).Take(settings.PasswordHistory).Any(hash => Passwords.Fits(hash, password!)))
        {
            problems.Add($"不能用最近 {settings.PasswordHistory} 次用过的密码。");
        }

        return Task.FromResult(problems.Count == 0
            ? IdentityResult.Success
            : IdentityResult.Failed([.. problems.Select(p => new IdentityError { Code = "password", Description = p })]));
    }

    /// <summary>The history with the present password in front.</summary>
    public static string Remember(Account user, int history) => string.Join(Line, Former(user).Take(Math.Max(history, 1)));

    private static IEnumerable<string> Former(Account user) =>
        user.FormerPasswords.Split(Line, StringSplitOptions.RemoveEmptyEntries) is var former && user.PasswordHash is { } present ? former.Prepend(present).Distinct() : former;
}
