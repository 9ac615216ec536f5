namespace Wengang.Rules.Values;

/// <summary>文化程度; blank while still at school.</summary>
public enum Education
{
    Illiterate,
    Primary,
    JuniorMiddle,
    SeniorMiddle,
    College,
    Bachelor,
}
