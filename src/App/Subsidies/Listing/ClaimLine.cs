using Wengang.App.Data;
using Wengang.App.Subsidies.Claims;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Subsidies.Listing;

/// <summary>A claim with the person, as lists show it.</summary>
public sealed class ClaimLine
{
    public required SubsidyClaim Claim { get; init; }

    public string? PersonName { get; init; }

    public byte[]? IdentityCipher { get; init; }

    public string? Township { get; init; }

    public string? Village { get; init; }

    /// <summary>Open cases against it.</summary>
    public int Cases { get; init; }

    /// <summary>What the same subject was last paid for the same scheme; null when nothing was.</summary>
    public long? LastFen { get; init; }

    /// <summary>Whether the account is another one than that to which the same subject was last paid for the same scheme.</summary>
    public bool HasNewAccount { get; init; }

    public string Name => PersonName ?? Claim.UnitName ?? "（已移出名册）";

    public string Period => ClaimPeriod.Parse(Claim.Period).Words;

    /// <summary>Whether it is not as last time, or was not there last time: shown first.</summary>
    public bool Differs => LastFen != Claim.AmountFen;

    public string Identity(Db db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return IdentityCipher is { } cipher && IdentityNumber.TryParse(db.Protector.Open(cipher), out var number, out _) ? number.Masked : "";
    }
}
