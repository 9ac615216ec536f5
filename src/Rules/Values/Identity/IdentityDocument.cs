namespace Wengang.Rules.Values;

/// <summary>What a 证件号码 cell holds: an identity number, alone or inside a disability certificate, or a failure.</summary>
/// <param name="Number">The identity number, null after a failure.</param>
/// <param name="Certificate">The certificate, when the cell held one.</param>
/// <param name="Failure">None when <paramref name="Number"/> is there.</param>
public readonly record struct IdentityDocument(IdentityNumber? Number, DisabilityCertificate? Certificate, IdentityFailure Failure)
{
    /// <summary>Reads a cell.</summary>
    /// <param name="text">The text of the cell, raw digits for a numeric one.</param>
    /// <param name="numericCell">True when the spreadsheet stored a number: then digits beyond the fifteenth are lost.</param>
    public static IdentityDocument Read(string? text, bool numericCell = false)
    {
        if (numericCell) return new IdentityDocument(null, null, IdentityNumber.FromNumericCell(text));
        if (IdentityNumber.TryParse(text, out var number, out var failure)) return new IdentityDocument(number, null, IdentityFailure.None);
        if (failure != IdentityFailure.WrongLength || !DisabilityCertificate.TryParse(text, out var certificate, out failure))
        {
            return new IdentityDocument(null, null, failure);
        }
        return new IdentityDocument(certificate.Holder, certificate, IdentityFailure.None);
    }
}
