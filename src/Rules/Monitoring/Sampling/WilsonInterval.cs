namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>Within what a share lies with 95 % confidence, by Wilson's score; it never leaves 0 to 1 and can be had of small samples.</summary>
/// <param name="Low">Lower bound, 0 to 1.</param>
/// <param name="High">Upper bound, 0 to 1.</param>
public readonly record struct WilsonInterval(double Low, double High)
{
    /// <summary>The 97.5 % point of the normal distribution.</summary>
    private const double Normal = 1.959963984540054;

    /// <summary>Of <paramref name="part"/> found in <paramref name="whole"/> looked at; null when nothing was looked at.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part that is no part.</exception>
    public static WilsonInterval? Of(long part, long whole)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(part);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, whole);
        if (whole == 0)
        {
            return null;
        }

        var (share, squared) = ((double)part / whole, Normal * Normal / whole);
        var middle = (share + squared / 2) / (1 + squared);
        var half = Normal * Math.Sqrt((share * (1 - share) + squared / 4) / whole) / (1 + squared);
        return new WilsonInterval(part == 0 ? 0 : middle - half, part == whole ? 1 : middle + half);
    }
}
