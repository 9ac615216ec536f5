using System.Globalization;
using System.Numerics;

namespace Wengang.Rules.Values;

/// <summary>A share of raw counts. Percentages come only from counts, never from other percentages (domain U.2).</summary>
/// <param name="Part">The numerator.</param>
/// <param name="Whole">The denominator; 0 means that there is no ratio.</param>
public readonly record struct Ratio(long Part, long Whole)
{
    /// <summary>What is written when the denominator is 0.</summary>
    public const string None = "—";

    /// <summary>The percentage with that many decimals, rounded half up (away from zero); null when the denominator is 0.</summary>
    public Percent? Percent(int decimals = 0) =>
        Whole == 0 ? null : new Percent(Rounding.HalfUp((BigInteger)Part * 100, Whole, decimals), decimals);

    /// <summary>
    /// By how many percentage points this ratio lies above <paramref name="basis"/>, from the raw counts, rounded half up;
    /// null when either denominator is 0.
    /// </summary>
    public PercentagePoints? Above(Ratio basis, int decimals = 1)
    {
        if (Whole == 0 || basis.Whole == 0) return null;
        var numerator = ((BigInteger)Part * basis.Whole - (BigInteger)basis.Part * Whole) * 100;
        return new PercentagePoints(Rounding.HalfUp(numerator, (BigInteger)Whole * basis.Whole, decimals), decimals);
    }

    /// <summary>101% or, when the denominator is 0, —.</summary>
    public string Text(int decimals = 0) => Percent(decimals)?.ToString() ?? None;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Part}/{Whole}");
}
