namespace Wengang.Rules.Values;

/// <summary>
/// A disability certificate number: 20 characters = identity number, type digit 1–7, grade digit; 22 characters = re-issued.
/// </summary>
public readonly record struct DisabilityCertificate
{
    private readonly string? _value;

    private DisabilityCertificate(string value, IdentityNumber holder) => (_value, Holder) = (value, holder);

    /// <summary>All 20 or 22 characters; empty only for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The identity number in the first 18 characters.</summary>
    public IdentityNumber Holder { get; }

    /// <summary>The type of disability, 1 to 7.</summary>
    public int Type => Value[18] - '0';

    /// <summary>The grade digit as written.</summary>
    public char Grade => Value[19];

    /// <summary>True for a certificate of 22 characters.</summary>
    public bool Reissued => Value.Length == 22;

    /// <summary>Reads a certificate number; any other length fails with <see cref="IdentityFailure.WrongLength"/>.</summary>
    public static bool TryParse(string? text, out DisabilityCertificate certificate, out IdentityFailure failure)
    {
        certificate = default;
        var code = TextCleaning.CleanCode(text).ToUpperInvariant();
        if (code.Length is not (20 or 22))
        {
            failure = code.Length == 0 ? IdentityFailure.Missing : IdentityFailure.WrongLength;
            return false;
        }
        if (!IdentityNumber.TryParse(code[..IdentityNumber.Length], out var holder, out failure)) return false;
        if (code[18] is < '1' or > '7') failure = IdentityFailure.InvalidDisabilityType;
        else if (!char.IsAsciiDigit(code[19])) failure = IdentityFailure.IllegalCharacter;
        if (failure != IdentityFailure.None) return false;
        certificate = new DisabilityCertificate(code, holder);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
