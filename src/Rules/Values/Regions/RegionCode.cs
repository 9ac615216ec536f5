namespace Wengang.Rules.Values;

/// <summary>A division code of 12 digits (2 province, 2 city, 2 county, 3 township, 3 village); the hierarchy is the prefix.</summary>
public readonly record struct RegionCode : IComparable<RegionCode>
{
    /// <summary>The number of digits.</summary>
    public const int Length = 12;

    private readonly string? _value;

    private RegionCode(string value) => _value = value;

    /// <summary>The 12 digits; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The lowest level whose digits are not all zero.</summary>
    public RegionLevel Level => Value.AsSpan().TrimEnd('0').Length switch
    {
        > 9 => RegionLevel.Village,
        > 6 => RegionLevel.Township,
        > 4 => RegionLevel.County,
        > 2 => RegionLevel.City,
        _ => RegionLevel.Province,
    };

    /// <summary>The significant digits: 6 of a county, 9 of a township, 12 of a village.</summary>
    public string Prefix => Value[..Math.Min(Value.Length, (int)Level)];

    /// <summary>The county this division lies in, itself for a county.</summary>
    public RegionCode County => At(RegionLevel.County);

    /// <summary>The township this division lies in, itself for a township and above.</summary>
    public RegionCode Township => At(RegionLevel.Township);

    /// <summary>The division one level up; a province is its own parent.</summary>
    public RegionCode Parent => Level switch
    {
        RegionLevel.Village => At(RegionLevel.Township),
        RegionLevel.Township => At(RegionLevel.County),
        RegionLevel.County => At(RegionLevel.City),
        _ => At(RegionLevel.Province),
    };

    /// <summary>Reads a code of 12 digits, or of 2, 4, 6 or 9 filled up with zeros. False for anything else and for zeros only.</summary>
    public static bool TryParse(string? text, out RegionCode code)
    {
        code = default;
        var digits = NumericCell.WithoutZeroTail(TextCleaning.CleanCode(text));
        if (digits.Length is not (2 or 4 or 6 or 9 or Length)) return false;
        if (digits.AsSpan().ContainsAnyExceptInRange('0', '9') || digits[0] == '0') return false;
        code = new RegionCode(digits.PadRight(Length, '0'));
        return true;
    }

    /// <summary>Reads a code known to be good; throws <see cref="FormatException"/> otherwise.</summary>
    public static RegionCode Parse(string text) =>
        TryParse(text, out var code) ? code : throw new FormatException($"区划代码“{text}”应为12位数字");

    /// <summary>The division of that level above this one; itself when it already is that level or higher.</summary>
    public RegionCode At(RegionLevel level) => new(Value[..Math.Min(Value.Length, (int)level)].PadRight(Length, '0'));

    /// <summary>True for itself and everything below.</summary>
    public bool Contains(RegionCode other) => _value is not null && other.Value.StartsWith(Prefix, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(RegionCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    public static bool operator <(RegionCode left, RegionCode right) => left.CompareTo(right) < 0;
    public static bool operator >(RegionCode left, RegionCode right) => left.CompareTo(right) > 0;
    public static bool operator <=(RegionCode left, RegionCode right) => left.CompareTo(right) <= 0;
    public static bool operator >=(RegionCode left, RegionCode right) => left.CompareTo(right) >= 0;
}
