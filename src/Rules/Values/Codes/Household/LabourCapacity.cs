namespace Wengang.Rules.Values;

/// <summary>劳动技能 (spoken 劳动能力) of the national system (domain D.6).</summary>
public enum LabourCapacity
{
    Ordinary,
    Skilled,
    Weak,
    Lost,
    None,
}
