using System.ComponentModel.DataAnnotations.Schema;
using Wengang.App.Data;
using Wengang.App.Protection;

namespace Wengang.App.Subsidies.Enterprises;

/// <summary>The telephone by which an enterprise that claimed at the desk can come by itself. A workshop has its own in the ledger.</summary>
public sealed class EnterpriseContact : Fact, ISealed
{
    public required string CreditCode { get; init; }

    /// <summary>As on the licence.</summary>
    public required string Name { get; init; }

    /// <summary>The number in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Phone { get; init; }

    public byte[]? PhoneCipher { get; private set; }

    public required byte[] PhoneIndex { get; init; }

    public void Seal(FieldProtector protector) => PhoneCipher = Phone is null ? PhoneCipher : protector.Seal(Phone);
}
