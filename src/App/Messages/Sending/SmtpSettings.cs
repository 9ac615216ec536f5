namespace Wengang.App.Messages.Sending;

/// <summary>The county's mail server.</summary>
/// <param name="Host">Its name.</param>
/// <param name="Port">587 unless said otherwise.</param>
/// <param name="From">The sender's address.</param>
/// <param name="User">Null: without signing in.</param>
/// <param name="Password">The password of <paramref name="User"/>.</param>
/// <param name="Encrypted">STARTTLS; off only for a server on this machine.</param>
public sealed record SmtpSettings(string Host, int Port, string From, string? User, string? Password, bool Encrypted)
{
    /// <summary>What the environment says: WENGANG_SMTP_HOST, _PORT, _FROM, _USER, _PASSWORD; null without a host.</summary>
    /// <exception cref="InvalidOperationException">The sender's address is missing.</exception>
    public static SmtpSettings? FromEnvironment()
    {
        if (Value("HOST") is not { } host)
        {
            return null;
        }

        var from = Value("FROM") ?? throw new InvalidOperationException("设了 WENGANG_SMTP_HOST 还要设 WENGANG_SMTP_FROM（发件地址）。");
        var isHere = host is "localhost" or "127.0.0.1" or "::1";
        return new SmtpSettings(host, int.TryParse(Value("PORT"), out var port) && port is > 0 and <= 65535 ? port : 587, from, Value("USER"), Value("PASSWORD"), !isHere);
    }

    private static string? Value(string name) => Environment.GetEnvironmentVariable("WENGANG_SMTP_" + name) is { Length: > 0 } value ? value : null;
}
