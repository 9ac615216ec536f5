using System.Globalization;

namespace Wengang.Rules.Values;

/// <summary>A difference of two percentages, never a percentage itself.</summary>
/// <param name="Value">The number of points; negative when the share fell.</param>
/// <param name="Decimals">How many decimals are written.</param>
public readonly record struct PercentagePoints(decimal Value, int Decimals)
{
    /// <summary>1.5个百分点.</summary>
    public override string ToString() => Value.ToString("F" + Decimals, CultureInfo.InvariantCulture) + "个百分点";
}
