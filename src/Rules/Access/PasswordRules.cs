namespace Wengang.Rules.Access;

/// <summary>What a password must be like (GB/T 22239-2019, 身份鉴别).</summary>
/// <param name="MinLength">Characters, inclusive.</param>
/// <param name="MinKinds">How many of the four kinds it must mix: capital letters, small letters, digits, others.</param>
public sealed record PasswordRules(int MinLength, int MinKinds)
{
    /// <summary>Longer ones only make the hash slow.</summary>
    public const int MaxLength = 128;

    private static readonly string[] Guessed = ["password", "wengang", "qwerty", "123456", "abc123", "admin", "888888", "666666", "a1b2c3"];

    /// <summary>What is wrong with it, in sentences for its owner; empty when nothing is.</summary>
    public IEnumerable<string> Problems(string password, string userName)
    {
        if (password.Length < MinLength)
        {
            yield return $"密码至少要 {MinLength} 个字符。";
        }

        if (password.Length > MaxLength)
        {
            yield return $"密码最多 {MaxLength} 个字符。";
        }

        if (Kinds(password) < MinKinds)
        {
            yield return $"大写字母、小写字母、数字、符号，至少要有其中 {MinKinds} 种。";
        }

        if (userName.Length > 0 && password.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            yield return "密码里不能有自己的用户名。";
        }

        if (Guessed.Any(g => password.Contains(g, StringComparison.OrdinalIgnoreCase)) || password.Distinct().Count() < 5)
        {
            yield return "这个密码太容易被猜到，请换一个。";
        }
    }

    private static int Kinds(string password) =>
        (password.Any(char.IsAsciiLetterUpper) ? 1 : 0) + (password.Any(char.IsAsciiLetterLower) ? 1 : 0)
        + (password.Any(char.IsAsciiDigit) ? 1 : 0) + (password.Any(c => !char.IsAsciiLetterOrDigit(c)) ? 1 : 0);
}
