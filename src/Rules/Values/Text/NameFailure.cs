namespace Wengang.Rules.Values;

/// <summary>Why a text is not a person's name.</summary>
public enum NameFailure
{
    None,
    Missing,
    TooLong,
}
