using Wengang.Rules.Values;

namespace Wengang.App.Dossiers.Listing;

/// <summary>Which people of the register are listed, and in which order. Empty: all who are in it now.</summary>
public sealed record PeopleFilter
{
    /// <summary>A name, a part of one, initials or a household number; never an identity number or a phone.</summary>
    public string? Words { get; init; }

    /// <summary>Beginning of the division code: 9 digits a township, 12 a village.</summary>
    public string? Region { get; init; }

    public HouseholdType? Type { get; init; }

    /// <summary>脱贫人口 or 监测对象.</summary>
    public bool TargetOnly { get; init; }

    public MonitorCategory? Monitor { get; init; }

    public LabourCapacity? Labour { get; init; }

    public WorkState? Work { get; init; }

    public Sex? Sex { get; init; }

    /// <summary>Full years on the day of the list (inclusive).</summary>
    public int? AgeFrom { get; init; }

    /// <summary>Full years on the day of the list (inclusive).</summary>
    public int? AgeTo { get; init; }

    public PeopleSort Sort { get; init; }
}
