namespace Wengang.Rules.Values;

/// <summary>户类型. Monitored households of the second kind are ordinary rural ones with a monitoring category.</summary>
public enum HouseholdType
{
    Lifted,
    OrdinaryRural,
}
