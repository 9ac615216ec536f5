using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Referrals.Listing;

/// <summary>A referral with the person, as lists show it.</summary>
public sealed class ReferralLine
{
    public required Referral Referral { get; init; }

    public string? Name { get; init; }

    public DateOnly Birth { get; init; }

    public Sex Sex { get; init; }

    public required byte[] IdentityCipher { get; init; }

    public byte[]? PhoneCipher { get; init; }

    public string? Township { get; init; }

    public string? Village { get; init; }

    public string Place => Township + Village;

    public string Identity(Db db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return IdentityNumber.TryParse(db.Protector.Open(IdentityCipher), out var number, out _) ? number.Masked : "";
    }

    /// <summary>For calling; null when none is known.</summary>
    public string? Phone(Db db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return PhoneCipher is null ? null : db.Protector.Open(PhoneCipher);
    }
}
