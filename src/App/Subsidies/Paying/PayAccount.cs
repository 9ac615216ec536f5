using System.ComponentModel.DataAnnotations.Schema;
using Wengang.App.Data;
using Wengang.App.Protection;

namespace Wengang.App.Subsidies.Paying;

/// <summary>The account (一卡通, 社保卡) to which somebody is paid; one at a time.</summary>
public sealed class PayAccount : Fact, ISealed
{
    public required string SubjectKey { get; init; }

    /// <summary>The number in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Number { get; init; }

    public byte[]? NumberCipher { get; private set; }

    public required byte[] NumberIndex { get; init; }

    public required string Bank { get; init; }

    /// <summary>In whose name it runs.</summary>
    public required string Holder { get; init; }

    public void Seal(FieldProtector protector) => NumberCipher = Number is null ? NumberCipher : protector.Seal(Number);
}
