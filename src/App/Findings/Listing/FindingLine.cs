using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Listing;

/// <summary>A finding as lists show it.</summary>
/// <param name="Id">Key, for deciding.</param>
/// <param name="Rule">The rule.</param>
/// <param name="Township">Name of the township; the county's where several are concerned.</param>
/// <param name="Name">The person, or the head of the household; empty where nobody in particular is meant.</param>
/// <param name="IdentityMasked">First 6 and last 4 characters.</param>
/// <param name="Evidence">What was seen.</param>
/// <param name="State">How it stands.</param>
/// <param name="Note">What was said of it.</param>
/// <param name="FoundAt">UTC.</param>
public sealed record FindingLine(
    long Id, FindingRule Rule, string Township, string Name, string IdentityMasked, string Evidence, FindingState State, string? Note, DateTime FoundAt)
{
    /// <summary>The person of the register; null where nobody in particular is meant.</summary>
    public long? PersonId { get; init; }

    /// <summary>Who decided; null while nobody did.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>When it was struck off, UTC; null while it is on the list.</summary>
    public DateTime? StruckAt { get; init; }
}
