using System.ComponentModel.DataAnnotations.Schema;
using Wengang.App.Data;
using Wengang.App.Protection;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>What the register of persons (人口信息) says of one person, and through it of the household's category.</summary>
public sealed class PersonRecord : Fact, ISealed
{
    public long PersonId { get; init; }

    public long HouseholdId { get; init; }

    /// <summary>人编号 of the national system.</summary>
    public string? PersonCode { get; init; }

    public required string Name { get; init; }

    public string? Relation { get; init; }

    public string? Nation { get; init; }

    public string? Education { get; init; }

    public string? SchoolStatus { get; init; }

    public string? Health { get; init; }

    public LabourCapacity? Labour { get; init; }

    public HouseholdType HouseholdType { get; init; }

    /// <summary>监测对象类别; null when the household is not monitored.</summary>
    public MonitorCategory? MonitorCategory { get; init; }

    /// <summary>The phone in clear while the row is being written; never stored.</summary>
    [NotMapped]
    public string? Phone { get; init; }

    public byte[]? PhoneCipher { get; private set; }

    public byte[]? PhoneIndex { get; init; }

    /// <summary>What the sheet names as the head's identity number, as a blind index.</summary>
    public byte[]? HeadIdentityIndex { get; init; }

    public void Seal(FieldProtector protector) => PhoneCipher = Phone is null ? PhoneCipher : protector.Seal(Phone);
}
