using Wengang.Rules.Values;

namespace Wengang.App.Policies.Reading;

/// <summary>What the register says of a person on a day.</summary>
internal sealed record RegisterRow(
    long Id, long PersonId, string RegionCode, string Name, DateOnly Birth, Sex Sex, LabourCapacity? Labour, HouseholdType HouseholdType, MonitorCategory? MonitorCategory,
    string? SchoolStatus, DateOnly ObservedOn);
