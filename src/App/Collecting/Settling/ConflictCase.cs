using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Settling;

/// <summary>
/// Two said different things of the same field of a person's check, neither knowing of the other. What they said stands in the answers
/// themselves; this row says that a person has to decide, and what was decided.
/// </summary>
public sealed class ConflictCase : IRegional
{
    public long Id { get; init; }

    public required string RegionCode { get; init; }

    public Period Month { get; init; }

    public long PersonId { get; init; }

    /// <summary>See <see cref="Receiving.AnswerFields"/>.</summary>
    public required string Field { get; init; }

    /// <summary>UTC.</summary>
    public DateTime OpenedAt { get; init; }

    /// <summary>UTC; null while it waits.</summary>
    public DateTime? SettledAt { get; set; }

    /// <summary>Account name; empty when those who contested came round by themselves.</summary>
    public string? SettledBy { get; set; }

    /// <summary>What the sides had said, by whom and when, one a line; kept when it is settled, because answers may be taken back.</summary>
    public string? Sides { get; set; }

    /// <summary>The value that was chosen, as the field is compared.</summary>
    public string? Chosen { get; set; }
}
