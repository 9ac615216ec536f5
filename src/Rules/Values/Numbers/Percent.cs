using System.Globalization;

namespace Wengang.Rules.Values;

/// <summary>A rounded percentage for display; 101 means 101 %.</summary>
/// <param name="Value">The number before the sign.</param>
/// <param name="Decimals">How many decimals are written.</param>
public readonly record struct Percent(decimal Value, int Decimals)
{
    /// <summary>101%, 97.3%.</summary>
    public override string ToString() => Value.ToString("F" + Decimals, CultureInfo.InvariantCulture) + "%";
}
