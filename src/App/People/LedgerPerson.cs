using System.ComponentModel.DataAnnotations.Schema;
using Wengang.App.Data;
using Wengang.App.Protection;

namespace Wengang.App.People;

/// <summary>A line of a ledger that names a person who need not be in the register; matched by identity number when read.</summary>
public abstract class LedgerPerson : Fact, ISealed
{
    public required string Name { get; init; }

    /// <summary>Blind index of the identity number; null when the ledger gives none.</summary>
    public byte[]? IdentityIndex { get; init; }

    public byte[]? IdentityCipher { get; private set; }

    public byte[]? PhoneCipher { get; private set; }

    public byte[]? PhoneIndex { get; init; }

    /// <summary>The identity number in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Identity { get; init; }

    /// <summary>The phone in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Phone { get; init; }

    public void Seal(FieldProtector protector)
    {
        IdentityCipher = Identity is null ? IdentityCipher : protector.Seal(Identity);
        PhoneCipher = Phone is null ? PhoneCipher : protector.Seal(Phone);
    }
}
