namespace Wengang.App.Messages.Sending;

/// <summary>The county's SMS gateway (docs/messages.md).</summary>
/// <param name="Url">Where messages are posted; https unless it is this machine.</param>
/// <param name="Application">Who the county is at the gateway.</param>
/// <param name="Key">The shared secret.</param>
/// <param name="Sign">The signature that stands before every SMS (短信签名).</param>
/// <param name="Timeout">For one message.</param>
public sealed record SmsSettings(Uri Url, string Application, string Key, string Sign, TimeSpan Timeout)
{
    /// <summary>What the environment says: WENGANG_SMS_URL, _APPLICATION, _KEY, _SIGN, _TIMEOUT (seconds); null without an address.</summary>
    /// <exception cref="InvalidOperationException">The address is no address or open to everybody on the way, or the key is missing.</exception>
    public static SmsSettings? FromEnvironment()
    {
        if (Value("URL") is not { } text)
        {
            return null;
        }

        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || (url.Scheme != Uri.UriSchemeHttps && !(url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)))
        {
            throw new InvalidOperationException("WENGANG_SMS_URL 要写 https 开头的地址（本机的网关可以用 http）。");
        }

        var key = Value("KEY") ?? throw new InvalidOperationException("设了 WENGANG_SMS_URL 还要设 WENGANG_SMS_KEY（和网关约定的密钥）。");
        return new SmsSettings(url, Value("APPLICATION") ?? "wengang", key, Value("SIGN") ?? "稳岗通", TimeSpan.FromSeconds(int.TryParse(Value("TIMEOUT"), out var seconds) && seconds is > 0 and <= 60 ? seconds : 10));
    }

    private static string? Value(string name) => Environment.GetEnvironmentVariable("WENGANG_SMS_" + name) is { Length: > 0 } value ? value : null;
}
