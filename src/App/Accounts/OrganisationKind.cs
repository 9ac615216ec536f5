namespace Wengang.App.Accounts;

/// <summary>What an organisation is for, whatever it is called this year.</summary>
public enum OrganisationKind
{
    RuralRevitalisation,
    HumanResources,
    Agriculture,
    Finance,
    ParkCommittee,
    Township,
    Village,
    Enterprise,
    Agency,
    Office,
}
