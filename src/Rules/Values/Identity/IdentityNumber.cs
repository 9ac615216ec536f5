namespace Wengang.Rules.Values;

/// <summary>
/// A resident identity number of 18 characters (GB 11643-1999), also of residents from 港澳台 (81, 82, 83).
/// The division code is that of the first registration and may have been abolished long ago, so it is never checked.
/// </summary>
public readonly partial record struct IdentityNumber
{
    /// <summary>The number of characters.</summary>
    public const int Length = 18;

    private readonly string? _value;

    private IdentityNumber(string value) => _value = value;

    /// <summary>The 18 characters, capital X; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The date of birth; throws for the default value.</summary>
    public DateOnly Birth => new(Number(Value, 6, 4), Number(Value, 10, 2), Number(Value, 12, 2));

    /// <summary>Odd sequence number male, even female.</summary>
    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    /// <summary>First 6 and last 4 characters, for lists inside the bureau (domain X.3).</summary>
    public string Masked => Mask(6, 4);

    /// <summary>First 3 and last 2 characters, for public notices (domain X.3).</summary>
    public string NoticeMasked => Mask(3, 2);

    /// <summary>
    /// Full years of age on a day: the birthday itself counts. A person born on 29 February turns a year older on 1 March of common years.
    /// Negative before birth.
    /// </summary>
    public int AgeOn(DateOnly date) => Age(Birth, date);

    /// <summary>As <see cref="AgeOn"/>, of a person born on <paramref name="birth"/>.</summary>
    public static int Age(DateOnly birth, DateOnly date)
    {
        var years = date.Year - birth.Year;
        return (date.Month, date.Day).CompareTo((birth.Month, birth.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>The whole number: show it only where masked is not enough.</summary>
    public override string ToString() => Value;

    private string Mask(int first, int last) => Value.Length < Length
        ? ""
        : string.Concat(Value.AsSpan(0, first), new string('*', Length - first - last), Value.AsSpan(Length - last));

    private static int Number(ReadOnlySpan<char> text, int start, int count)
    {
        var number = 0;
        for (var i = start; i < start + count; i++) number = number * 10 + text[i] - '0';
        return number;
    }
}
