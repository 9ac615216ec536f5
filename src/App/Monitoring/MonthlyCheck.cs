using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>Proof that a labourer was checked in a month, perhaps more than once: by whom, how, on which day, with what result.</summary>
public sealed class MonthlyCheck : Fact
{
    public long PersonId { get; init; }

    public Period Month { get; init; }

    public CheckResult? Result { get; init; }

    /// <summary>Which of several checks of the month, from 1 in the order of the sheet.</summary>
    public int Ordinal { get; init; } = 1;

    /// <summary>有无就业意愿; null when not asked.</summary>
    public bool? WantsWork { get; init; }

    public string? Method { get; init; }

    public string? Checker { get; init; }

    public DateOnly? CheckedOn { get; init; }
}
