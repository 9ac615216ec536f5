using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

/// <summary>A person as the register has it; null where nothing is known.</summary>
/// <param name="Name">The name.</param>
/// <param name="Birth">The day of birth in the identity number.</param>
/// <param name="Sex">The sex in the identity number.</param>
public sealed record PersonFacts(string Name, DateOnly Birth, Sex Sex)
{
    /// <summary>与户主关系.</summary>
    public RelationToHead? Relation { get; init; }

    /// <summary>户类型.</summary>
    public HouseholdType? HouseholdType { get; init; }

    /// <summary>监测对象类别.</summary>
    public MonitorCategory? MonitorCategory { get; init; }

    /// <summary>文化程度.</summary>
    public Education? Education { get; init; }

    /// <summary>在校生状况, a code of <see cref="SchoolStatuses"/>.</summary>
    public string? School { get; init; }

    /// <summary>Whether the register does not have both columns, or one of them holds a text that is none of the list.</summary>
    public bool SchoolingUnclear { get; init; }

    /// <summary>健康状况.</summary>
    public HealthStatus Health { get; init; }

    /// <summary>劳动技能.</summary>
    public LabourCapacity? Labour { get; init; }

    /// <summary>联系电话 as written; empty or null when there is none.</summary>
    public string? Phone { get; init; }

    /// <summary>Full years of age on a day: the birthday itself counts.</summary>
    public int AgeOn(DateOnly date) => IdentityNumber.Age(Birth, date);
}
