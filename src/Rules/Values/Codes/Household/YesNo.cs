namespace Wengang.Rules.Values;

/// <summary>An answer yes or no; text lists keep it apart from a blank cell.</summary>
public enum YesNo
{
    Yes,
    No,
}
