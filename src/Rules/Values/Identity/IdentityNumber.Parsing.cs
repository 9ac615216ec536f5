namespace Wengang.Rules.Values;

public readonly partial record struct IdentityNumber
{
    private const int EarliestBirthYear = 1900;
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>Reads a number from a text cell; blanks, apostrophe, wrapper, full width and lower-case x are forgiven.</summary>
    public static bool TryParse(string? text, out IdentityNumber number, out IdentityFailure failure) =>
        TryParse(text, DateOnly.MaxValue, out number, out failure);

    /// <summary>As above; a birth after <paramref name="latestBirth"/> (inclusive bound) is an invalid birth date.</summary>
    public static bool TryParse(string? text, DateOnly latestBirth, out IdentityNumber number, out IdentityFailure failure)
    {
        var code = IsReady(text) ? text! : TextCleaning.CleanCode(text);
        failure = Check(code, latestBirth);
        number = failure == IdentityFailure.None ? new IdentityNumber(code[^1] == 'x' ? code.ToUpperInvariant() : code) : default;
        return failure == IdentityFailure.None;
    }

    /// <summary>
    /// What is wrong with the raw text of a <b>numeric</b> cell as an identity number. Never None: 18 digits do not fit into a spreadsheet
    /// number, so more than 15 significant digits or E-notation is <see cref="IdentityFailure.LostPrecision"/>.
    /// </summary>
    public static IdentityFailure FromNumericCell(string? raw)
    {
        var code = TextCleaning.CleanCode(raw);
        if (NumericCell.LosesDigits(code)) return IdentityFailure.LostPrecision;
        var failure = Check(code, DateOnly.MaxValue);
        return failure == IdentityFailure.None ? IdentityFailure.LostPrecision : failure;
    }

    /// <summary>Reads a number known to be good; throws <see cref="FormatException"/> otherwise.</summary>
    public static IdentityNumber Parse(string text) =>
        TryParse(text, out var number, out var failure) ? number : throw new FormatException(failure.Text());

    /// <summary>The check character of the first 17 digits.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++) sum += Weights[i] * (digits[i] - '0');
        return "10X98765432"[sum % 11];
    }

    private static bool IsReady(string? text) => text is { Length: Length } && char.IsAsciiDigit(text[0]) && AllDigits(text.AsSpan(0, 17)) && char.IsAscii(text[17]);

    private static IdentityFailure Check(string code, DateOnly latestBirth)
    {
        if (code.Length == 0) return IdentityFailure.Missing;
        if (NumericCell.IsScientific(code)) return IdentityFailure.LostPrecision;
        if (code.Length == 15 && AllDigits(code)) return IdentityFailure.FifteenDigits;
        if (code.Length != Length) return IdentityFailure.WrongLength;
        var last = char.ToUpperInvariant(code[17]);
        if (!AllDigits(code.AsSpan(0, 17)) || !(char.IsAsciiDigit(last) || last == 'X')) return IdentityFailure.IllegalCharacter;
        if (!IsBirth(code, latestBirth)) return IdentityFailure.InvalidBirthDate;
        return CheckCharacter(code) == last ? IdentityFailure.None : IdentityFailure.InvalidChecksum;
    }

    private static bool IsBirth(string code, DateOnly latest)
    {
        int year = Number(code, 6, 4), month = Number(code, 10, 2), day = Number(code, 12, 2);
        return year >= EarliestBirthYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            && new DateOnly(year, month, day) <= latest;
    }

    private static bool AllDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
