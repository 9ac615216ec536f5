using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>
/// A <see cref="CheckAnswer"/> as it was applied to one person: an answer for a household is one row for each person it confirmed.
/// Undone: retracted. The facts it stands for (<see cref="MonthlyCheck"/>, confirmation, spell, plan) were written by the same operation
/// for the same person. The latest row of a person and month, by <see cref="Recorded.Id"/>, is the month's state.
/// </summary>
public sealed class AnsweredCheck : Fact
{
    /// <summary><see cref="CheckAnswer.Id"/> as 32 hexadecimal digits.</summary>
    public required string AnswerId { get; init; }

    public long PersonId { get; init; }

    /// <summary>The household of the person at the time.</summary>
    public long HouseholdId { get; init; }

    public Period Month { get; init; }

    public AnswerKind Kind { get; init; }

    public CheckMethod Method { get; init; }

    public DateOnly CheckedOn { get; init; }

    public DateOnly? NextOn { get; init; }

    /// <summary>Last month worked, where the person came home.</summary>
    public Period? CameHome { get; init; }

    public NonEmploymentReason? Reason { get; init; }

    public bool? WantsWork { get; init; }

    /// <summary>Needs by name, joined by 、; empty: none; null: not asked.</summary>
    public string? Needs { get; init; }

    /// <summary>Pay that was said, in fen.</summary>
    public long? WageFen { get; init; }

    /// <summary>New employer and place in words; null when it is the old one.</summary>
    public string? NewWork { get; init; }

    public string? Note { get; init; }

    /// <summary>Account name of whoever answered.</summary>
    public required string AnsweredBy { get; init; }

    /// <summary>0 for the person at the machine.</summary>
    public long AccountId { get; init; }

    /// <summary>The form in which ids are kept.</summary>
    public static string IdOf(Guid id) => id.ToString("N");
}
