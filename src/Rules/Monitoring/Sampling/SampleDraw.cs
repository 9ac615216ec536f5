using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>
/// Who is drawn follows from the seed and the frame alone, so that anybody can draw again (docs/sample.md). All texts are ASCII; hashes are
/// written with small hexadecimal digits.
/// </summary>
public static class SampleDraw
{
    /// <summary>Hexadecimal digits of a seed.</summary>
    public const int SeedDigits = 64;

    /// <summary>What is published before: SHA-256 of the seed's text.</summary>
    public static string Commitment(string seed) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(seed)));

    /// <summary>Whether a text has the form of a seed.</summary>
    public static bool IsSeed(string? text) => text is { Length: SeedDigits } && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The keys in the order in which they are hashed and listed: by their characters, each once.</summary>
    public static IReadOnlyList<string> Ordered(IEnumerable<string> keys) => [.. keys.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>SHA-256 over the ordered keys, each ended by a line feed: nobody joins or leaves the frame without it becoming another.</summary>
    public static string FrameDigest(IEnumerable<string> keys) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(Ordered(keys).Select(k => k + "\n")))));

    /// <summary>The lot of one person: HMAC-SHA256 of "month|level|place|key", keyed with the seed's text.</summary>
    public static string Lot(string seed, Period month, SampleLevel level, string place, string key) => Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.ASCII.GetBytes(seed), Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{month}|{SampleLevels.List.CodeOf(level)}|{place}|{key}"))));

    /// <summary>The <paramref name="size"/> people with the lowest lots, in the order of their lots.</summary>
    /// <param name="seed">As published.</param>
    /// <param name="month">The month that was checked.</param>
    /// <param name="level">On which level.</param>
    /// <param name="place">12-digit code of the place whose people make the frame.</param>
    /// <param name="frame">The keys, in any order.</param>
    /// <param name="size">At most so many.</param>
    public static IReadOnlyList<string> Draw(string seed, Period month, SampleLevel level, string place, IEnumerable<string> frame, int size) =>
        [.. Ordered(frame).OrderBy(key => Lot(seed, month, level, place, key), StringComparer.Ordinal).Take(size)];
}
