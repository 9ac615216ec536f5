namespace Wengang.Rules.Values;

/// <summary>A mobile number (1[3-9] and nine digits) or a landline with area code, as digits only.</summary>
public readonly record struct PhoneNumber
{
    private readonly string? _value;

    private PhoneNumber(string value) => _value = value;

    /// <summary>The digits; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>False for a landline.</summary>
    public bool IsMobile => Value is ['1', ..];

    /// <summary>138****1234: the first three and the last four digits.</summary>
    public string Masked => Value.Length < 8
        ? ""
        : string.Concat(Value.AsSpan(0, 3), new string('*', Value.Length - 7), Value.AsSpan(Value.Length - 4));

    /// <summary>Reads a number; a tail .0, blanks, dashes, brackets and +86 are forgiven, E-notation is not.</summary>
    public static bool TryParse(string? text, out PhoneNumber phone, out PhoneFailure failure)
    {
        if (IsPlainMobile(text))
        {
            phone = new PhoneNumber(text!);
            failure = PhoneFailure.None;
            return true;
        }
        phone = default;
        var code = NumericCell.WithoutZeroTail(TextCleaning.CleanCode(text));
        if (NumericCell.IsScientific(code)) return Fail(PhoneFailure.LostPrecision, out failure);
        if (code.Any("/、,;|".Contains)) return Fail(PhoneFailure.Several, out failure);
        var digits = TextCleaning.Without(code, c => c is '-' or '(' or ')' or '—' or '–');
        if (digits.StartsWith("+86", StringComparison.Ordinal)) digits = digits[3..];
        else if (digits.Length == 13 && digits.StartsWith("86", StringComparison.Ordinal)) digits = digits[2..];
        failure = Check(digits);
        if (failure != PhoneFailure.None) return false;
        phone = new PhoneNumber(digits);
        return true;
    }

    /// <summary>Reads a number known to be good; throws <see cref="FormatException"/> otherwise.</summary>
    public static PhoneNumber Parse(string text) =>
        TryParse(text, out var phone, out var failure) ? phone : throw new FormatException(failure.Text());

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsPlainMobile(string? text) =>
        text is { Length: 11 } && text[0] == '1' && text[1] >= '3' && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static PhoneFailure Check(string digits)
    {
        if (digits.Length == 0) return PhoneFailure.Missing;
        if (digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return PhoneFailure.IllegalCharacter;
        var mobile = digits.Length == 11 && digits[0] == '1' && digits[1] >= '3';
        var landline = digits.Length is >= 10 and <= 12 && digits[0] == '0' && digits[1] != '0';
        return mobile || landline ? PhoneFailure.None : PhoneFailure.WrongShape;
    }

    private static bool Fail(PhoneFailure reason, out PhoneFailure failure)
    {
        failure = reason;
        return false;
    }
}
