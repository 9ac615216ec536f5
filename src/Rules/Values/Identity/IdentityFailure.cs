namespace Wengang.Rules.Values;

/// <summary>Why a text is not a usable identity number (GB 11643).</summary>
public enum IdentityFailure
{
    None,
    Missing,
    WrongLength,

    /// <summary>An old 15-digit number: converted only after somebody confirmed the new one, never silently.</summary>
    FifteenDigits,
    IllegalCharacter,

    /// <summary>Not a calendar date, before 1900, or later than the date asked about.</summary>
    InvalidBirthDate,
    InvalidChecksum,

    /// <summary>The spreadsheet stored it as a number and dropped the digits after the fifteenth; it cannot be repaired.</summary>
    LostPrecision,

    /// <summary>The 19th digit of a disability certificate is not 1 to 7.</summary>
    InvalidDisabilityType,
}
