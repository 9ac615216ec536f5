using Wengang.Rules.Values;

namespace Wengang.Rules.Findings;

/// <summary>The thresholds of the data rules; the defaults are those of the source county (domain Z).</summary>
public sealed record FindingParameters
{
    /// <summary>The defaults.</summary>
    public static readonly FindingParameters Default = new();

    /// <summary>Monthly income below this is suspect.</summary>
    public Fen IncomeMin { get; init; } = Fen.FromYuan(100);

    /// <summary>Monthly income above this is suspect.</summary>
    public Fen IncomeMax { get; init; } = Fen.FromYuan(30_000);

    /// <summary>The lowest age at work and in a public post, inclusive, in full years.</summary>
    public int WorkAgeMin { get; init; } = 16;

    /// <summary>The highest age of the ordinary working years, inclusive.</summary>
    public int WorkAgeMax { get; init; } = 59;

    /// <summary>The highest age in a public post, inclusive.</summary>
    public int PostAgeMax { get; init; } = 69;

    /// <summary>A risk eliminated within fewer months than this after identification is suspect.</summary>
    public int EliminationMonthsMin { get; init; } = 6;

    /// <summary>A monitored household must have a measure after this many months.</summary>
    public int MeasureWithinMonths { get; init; } = 1;

    /// <summary>A phone in more households than this is suspect.</summary>
    public int HouseholdsPerPhoneMax { get; init; } = 3;
}
