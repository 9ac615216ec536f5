using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>A share such as 60%, 5.5%, 2/3, kept exact.</summary>
/// <param name="Part">The numerator, not negative.</param>
/// <param name="Whole">The denominator, from 1.</param>
/// <param name="Text">As it was written.</param>
public readonly record struct Rate(long Part, long Whole, string Text)
{
    /// <summary>Reads a rate known to be good; throws <see cref="FormatException"/> otherwise.</summary>
    public static Rate Parse(string text) => TryParse(text, out var rate) ? rate : throw new FormatException($"“{text}”不是比例，写成 60% 或 2/3");

    /// <summary>Reads 60%, 5.5% (at most 4 decimals) or 2/3; not negative, at most 1000%.</summary>
    public static bool TryParse(string text, out Rate rate)
    {
        rate = default;
        if (text.EndsWith('%'))
        {
            var good = decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent);
            var scaled = good && percent is >= 0 and <= 1000 ? percent * 10_000 : -1;
            if (scaled < 0 || scaled != decimal.Truncate(scaled)) return false;
            rate = new((long)scaled, 1_000_000, text);
            return true;
        }
        var parts = text.Split('/');
        if (parts.Length != 2 || !Whole1(parts[0], out var part) || !Whole1(parts[1], out var whole) || whole == 0 || part > whole * 10) return false;
        rate = new(part, whole, text);
        return true;
    }

    /// <summary>The share of an amount in fen. The one rounding of money: half a fen and more goes up (四舍五入).</summary>
    public long Of(long fen)
    {
        var twice = (Int128)fen * Part * 2 + Whole;
        return (long)(twice / ((Int128)Whole * 2));
    }

    /// <summary>Compares <paramref name="part"/> ÷ <paramref name="whole"/> with this rate, exactly; whole must be above 0.</summary>
    public int CompareShare(long part, long whole) => ((Int128)part * Whole).CompareTo((Int128)whole * Part);

    /// <summary>Compares two rates exactly.</summary>
    public int CompareTo(Rate other) => other.CompareShare(Part, Whole);

    private static bool Whole1(string text, out long number) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && text.Length <= 9;
}
