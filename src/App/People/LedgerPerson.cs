using Wengang.App.Data;

namespace Wengang.App.People;

/// <summary>A line of a ledger that names a person who need not be in the register; matched by identity number when read.</summary>
public abstract class LedgerPerson : Fact
{
    public required string Name { get; init; }

    /// <summary>Blind index of the identity number; null when the ledger gives none.</summary>
    public byte[]? IdentityIndex { get; init; }

    public byte[]? IdentityCipher { get; init; }

    public byte[]? PhoneCipher { get; init; }

    public byte[]? PhoneIndex { get; init; }
}
