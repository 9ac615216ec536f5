namespace Wengang.Rules.Findings;

/// <summary>A household with its members, as of the end of a month.</summary>
/// <param name="Code">户编号.</param>
/// <param name="Members">The members as the register has them.</param>
public sealed record HouseholdCase(string Code, IReadOnlyList<PersonFacts> Members)
{
    /// <summary>The monitoring, if any.</summary>
    public MonitorFacts? Monitor { get; init; }

    /// <summary>Whether any member has any work record; null when no work sheet was imported.</summary>
    public bool? AnyoneEverWorked { get; init; }
}
