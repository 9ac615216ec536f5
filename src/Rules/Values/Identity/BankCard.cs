namespace Wengang.Rules.Values;

/// <summary>A bank or social security card number of 12 to 19 digits with a Luhn check digit.</summary>
public readonly record struct BankCard
{
    private readonly string? _value;

    private BankCard(string value) => _value = value;

    /// <summary>The digits; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Stars and the last four digits.</summary>
    public string Masked => Value.Length < 4 ? "" : string.Concat("****", Value.AsSpan(Value.Length - 4));

    /// <summary>Reads a number; blanks and dashes between groups are forgiven, E-notation is not.</summary>
    public static bool TryParse(string? text, out BankCard card, out NumberFailure failure)
    {
        card = default;
        var code = TextCleaning.CleanCode(text);
        var digits = TextCleaning.Without(code, c => c == '-');
        failure = NumericCell.IsScientific(code) ? NumberFailure.LostPrecision : Check(digits);
        if (failure == NumberFailure.None) card = new BankCard(digits);
        return failure == NumberFailure.None;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static NumberFailure Check(string digits)
    {
        if (digits.Length == 0) return NumberFailure.Missing;
        if (digits.AsSpan().ContainsAnyExceptInRange('0', '9')) return NumberFailure.IllegalCharacter;
        if (digits.Length is < 12 or > 19) return NumberFailure.WrongLength;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            var doubled = i % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0 ? NumberFailure.None : NumberFailure.InvalidChecksum;
    }
}
