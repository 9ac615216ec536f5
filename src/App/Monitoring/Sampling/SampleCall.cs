using Wengang.App.Data;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>
/// What a call-back to somebody drawn found, on the day of <see cref="Fact.ObservedOn"/>. The latest of a person, by <see cref="Recorded.Id"/>,
/// is the result; undone: retracted.
/// </summary>
public sealed class SampleCall : Fact
{
    public Period Month { get; init; }

    public SampleLevel Level { get; init; }

    /// <summary>Of the <see cref="SampledPerson"/>.</summary>
    public required string Key { get; init; }

    public long PersonId { get; init; }

    /// <summary>Whether somebody was spoken to; otherwise nothing is known and it is tried again on <see cref="NextOn"/>.</summary>
    public bool Reached { get; init; }

    /// <summary>Codes of <see cref="CallQuestions"/> that were right, joined by commas.</summary>
    public required string Confirmed { get; init; }

    /// <summary>The same for those that were wrong; with any of them the person counts as wrong.</summary>
    public required string Wrong { get; init; }

    public DateOnly? NextOn { get; init; }

    public string? Note { get; init; }

    /// <summary>Who called.</summary>
    public required string By { get; init; }

    public long AccountId { get; init; }

    public bool IsWrong => Wrong.Length > 0;
}
