namespace Wengang.App.Monitoring.Checking.Planning;

/// <summary>A person an answer speaks of, as the register knows them at the end of the month.</summary>
internal sealed record CheckedPerson(long Id, long HouseholdId, string RegionCode, bool IsDue);
