using Wengang.App.Data;

namespace Wengang.App.Findings;

/// <summary>Suspect data that a rule found and a person settles; running the rules again keeps what was decided.</summary>
public sealed class Finding : IRegional
{
    public long Id { get; init; }

    /// <summary>Code of the rule, e.g. FIND-008.</summary>
    public required string Rule { get; init; }

    /// <summary>What makes this finding the same one when the rules run again: the subject and what was seen.</summary>
    public required string SubjectKey { get; init; }

    public required string RegionCode { get; set; }

    public long? PersonId { get; init; }

    public required string Evidence { get; set; }

    public FindingState State { get; set; }

    public string? Note { get; set; }

    public string? DecidedBy { get; set; }

    public DateTime FoundAt { get; init; }

    public DateTime? ClosedAt { get; set; }

    /// <summary>When it was struck off the list (销号), UTC; null while it is on it.</summary>
    public DateTime? StruckAt { get; set; }

    /// <summary>Who struck it off.</summary>
    public string? StruckBy { get; set; }
}
