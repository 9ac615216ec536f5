namespace Wengang.App.Policies.Versions;

/// <summary>Where a version of a policy stands.</summary>
public enum PolicyState
{
    /// <summary>May still be edited.</summary>
    Draft,

    /// <summary>Waits for a second person to publish or return it; cannot be edited.</summary>
    Submitted,

    /// <summary>In force within its validity; never edited again.</summary>
    Published,

    /// <summary>Taken out of force; decisions made under it stay.</summary>
    Withdrawn,
}
