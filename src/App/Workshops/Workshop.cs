using System.ComponentModel.DataAnnotations.Schema;
using Wengang.App.Data;
using Wengang.App.Protection;
using Wengang.Rules.Values;

namespace Wengang.App.Workshops;

/// <summary>An employment assistance workshop (就业帮扶车间) as the ledger lists it.</summary>
public sealed class Workshop : Fact, ISealed
{
    public required string Name { get; init; }

    public string? CreditCode { get; init; }

    public string? Type { get; init; }

    public string? Manager { get; init; }

    /// <summary>The phone in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Phone { get; init; }

    public byte[]? PhoneCipher { get; private set; }

    public byte[]? PhoneIndex { get; init; }

    public string? Product { get; init; }

    /// <summary>认定时间.</summary>
    public DateOnly? RecognisedOn { get; init; }

    /// <summary>认定文号.</summary>
    public string? DocumentNumber { get; init; }

    public WorkshopStatus Status { get; init; }

    public DateOnly? LastMonitoredOn { get; init; }

    public string? Remark { get; init; }

    public void Seal(FieldProtector protector) => PhoneCipher = Phone is null ? PhoneCipher : protector.Seal(Phone);
}
