using System.Numerics;

namespace Wengang.Rules.Values;

/// <summary>Exact division with one rounding at the end.</summary>
public static class Rounding
{
    /// <summary>
    /// <paramref name="numerator"/> ÷ <paramref name="denominator"/> to so many decimals (0 to 10), a half goes away from zero (四舍五入).
    /// Throws <see cref="DivideByZeroException"/> for a denominator of 0.
    /// </summary>
    public static decimal HalfUp(BigInteger numerator, BigInteger denominator, int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(decimals, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);
        if (denominator.IsZero) throw new DivideByZeroException();
        var shift = BigInteger.Pow(10, decimals);
        var scaled = BigInteger.Abs(numerator) * shift;
        var divisor = BigInteger.Abs(denominator);
        var rounded = (2 * scaled + divisor) / (2 * divisor);
        var value = (decimal)rounded / (decimal)shift;
        return numerator.Sign * denominator.Sign < 0 ? -value : value;
    }
}
