using System.Security.Cryptography;
using System.Text;

namespace Wengang.App.Messages.Sending;

/// <summary>Proves to the gateway that a message comes from the county and was not changed on the way.</summary>
public static class SmsSignature
{
    public const string Header = "X-Wengang-Signature";
    public const string TimeHeader = "X-Wengang-Time";
    public const string ApplicationHeader = "X-Wengang-Application";
    public const string KeyHeader = "Idempotency-Key";

    /// <summary>Lower-case hexadecimal HMAC-SHA-256 over the time, a line feed and the body, by the shared secret.</summary>
    /// <param name="key">The shared secret.</param>
    /// <param name="time">Seconds since 1970, as text, as in the header.</param>
    /// <param name="body">The body as sent, UTF-8.</param>
    public static string Of(string key, string time, string body) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), Encoding.UTF8.GetBytes(time + "\n" + body)));

    public static bool Fits(string key, string time, string body, string signature) =>
        CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Of(key, time, body)), Encoding.ASCII.GetBytes(signature));
}
