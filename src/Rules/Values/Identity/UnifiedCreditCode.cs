namespace Wengang.Rules.Values;

/// <summary>A unified social credit code of 18 characters (GB 32100-2015, check character modulo 31).</summary>
public readonly record struct UnifiedCreditCode
{
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private readonly string? _value;

    private UnifiedCreditCode(string value) => _value = value;

    /// <summary>The 18 characters in capitals; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a code; blanks, width and lower case are forgiven.</summary>
    public static bool TryParse(string? text, out UnifiedCreditCode code, out NumberFailure failure)
    {
        code = default;
        var clean = TextCleaning.CleanCode(text).ToUpperInvariant();
        failure = Check(clean);
        if (failure == NumberFailure.None) code = new UnifiedCreditCode(clean);
        return failure == NumberFailure.None;
    }

    /// <summary>The check character of the first 17 characters.</summary>
    public static char CheckCharacter(ReadOnlySpan<char> body)
    {
        int sum = 0, weight = 1;
        for (var i = 0; i < 17; i++)
        {
            sum += Alphabet.IndexOf(body[i], StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }
        return Alphabet[(31 - sum % 31) % 31];
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static NumberFailure Check(string code)
    {
        if (code.Length == 0) return NumberFailure.Missing;
        if (NumericCell.IsScientific(code)) return NumberFailure.LostPrecision;
        if (code.Length != 18) return NumberFailure.WrongLength;
        if (!code.All(Alphabet.Contains)) return NumberFailure.IllegalCharacter;
        return CheckCharacter(code) == code[17] ? NumberFailure.None : NumberFailure.InvalidChecksum;
    }
}
