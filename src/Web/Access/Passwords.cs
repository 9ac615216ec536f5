using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Wengang.App.Accounts;

namespace Wengang.Web.Access;

/// <summary>Hashes of passwords and codes, and one-time passwords.</summary>
internal static class Passwords
{
    /// <summary>No 0 and O, no 1, I and l: it is read from paper.</summary>
    private const string Letters = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static readonly PasswordHasher<Account> Hasher = new();

    public static string Hash(string password) => Hasher.HashPassword(null!, password);

    public static bool Fits(string hash, string password) => Hasher.VerifyHashedPassword(null!, hash, password) != PasswordVerificationResult.Failed;

    /// <summary>Sixteen random characters of all four kinds.</summary>
    public static string OneTime() => RandomNumberGenerator.GetString(Letters, 12) + "-" + RandomNumberGenerator.GetString("23456789", 3);

    /// <summary>Hash of a random code; those need no slow hash.</summary>
    public static string Digest(string code) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(code)));
}
