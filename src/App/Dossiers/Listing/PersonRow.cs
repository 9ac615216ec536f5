using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Listing;

/// <summary>A person of the register in a list.</summary>
public sealed record PersonRow
{
    /// <summary>Of the record that the row was read from.</summary>
    public long RecordId { get; init; }

    public long PersonId { get; init; }

    public long HouseholdId { get; init; }

    public required string Name { get; init; }

    public Sex Sex { get; init; }

    public DateOnly Birth { get; init; }

    public required byte[] IdentityCipher { get; init; }

    public byte[]? PhoneCipher { get; init; }

    public required string RegionCode { get; init; }

    public required string HouseholdCode { get; init; }

    public string? Relation { get; init; }

    public HouseholdType Type { get; init; }

    public MonitorCategory? Monitor { get; init; }

    public LabourCapacity? Labour { get; init; }

    /// <summary>First day on which the person is no longer in the register; null while they are.</summary>
    public DateOnly? LeftOn { get; init; }

    /// <summary>In words; filled after the row was read.</summary>
    public string Work { get; set; } = "";

    /// <summary>Where and for whom; filled after the row was read.</summary>
    public string Workplace { get; set; } = "";
}
