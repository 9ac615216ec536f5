using System.Runtime.CompilerServices;
using Wengang.App.Indicators.Listing;

namespace Wengang.App.Indicators.Caching;

/// <summary>What a count by region depends on beside the data and the scope.</summary>
/// <param name="Indicator">The definition itself: two that look alike count as two.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Digits">How many digits of the region tell groups apart.</param>
/// <param name="KnownAt">As known at this instant; null for now.</param>
/// <param name="Parameters">What the county sets, see <see cref="IndicatorParameters.Text"/>.</param>
/// <param name="Part">Only a part of it; null for all.</param>
internal sealed record CountKey(Indicator Indicator, DateOnly AsOf, int Digits, DateTime? KnownAt, string Parameters, FigurePart? Part = null)
{
    public bool Equals(CountKey? other) =>
        other is not null && ReferenceEquals(Indicator, other.Indicator) && AsOf == other.AsOf && Digits == other.Digits
        && KnownAt == other.KnownAt && Parameters == other.Parameters && Part == other.Part;

    public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Indicator), AsOf, Digits, KnownAt, Part);
}
