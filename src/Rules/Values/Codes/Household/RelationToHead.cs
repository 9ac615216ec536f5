namespace Wengang.Rules.Values;

/// <summary>与户主关系 (domain D.5).</summary>
public enum RelationToHead
{
    Head,
    Spouse,
    Son,
    Daughter,
    DaughterInLaw,
    SonInLaw,
    Grandson,
    Granddaughter,
    DaughtersSon,
    DaughtersDaughter,
    Father,
    Mother,
    WifesFather,
    WifesMother,
    HusbandsFather,
    HusbandsMother,
    Grandfather,
    Grandmother,
    MothersFather,
    MothersMother,
    Sibling,
    GreatGrandson,
    GreatGranddaughter,
    Nephew,
    Niece,
    BrothersWife,
    Uncle,
    Other,
}
