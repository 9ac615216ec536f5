namespace Wengang.Rules.Values;

/// <summary>Why a text is not a number with a check digit (credit code, bank card).</summary>
public enum NumberFailure
{
    None,
    Missing,
    WrongLength,
    IllegalCharacter,
    InvalidChecksum,

    /// <summary>E-notation: digits are lost.</summary>
    LostPrecision,
}
