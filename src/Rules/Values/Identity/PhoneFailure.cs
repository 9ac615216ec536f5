namespace Wengang.Rules.Values;

/// <summary>Why a text is not a usable telephone number.</summary>
public enum PhoneFailure
{
    None,
    Missing,

    /// <summary>E-notation such as 1.38E+10: digits are lost.</summary>
    LostPrecision,

    /// <summary>More than one number in the cell.</summary>
    Several,
    IllegalCharacter,

    /// <summary>Neither a mobile of 11 digits nor a landline with area code.</summary>
    WrongShape,
}
