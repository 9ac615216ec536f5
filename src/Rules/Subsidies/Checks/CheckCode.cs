namespace Wengang.Rules.Subsidies.Checks;

/// <summary>What claims are compared with before they are approved and before they are paid (domain S.7).</summary>
public enum CheckCode
{
    Deceased,
    InTwoHouseholds,
    SameAccount,

    /// <summary>On a public-welfare post and working outside the county in the same month.</summary>
    PostAndOutWork,
    OtherScheme,

    /// <summary>No account to pay to.</summary>
    NoAccount,
    PublicEmployee,
    Insured,
    BusinessOwner,
    Pensioner,

    /// <summary>A fact that carried the decision is no longer held to be true.</summary>
    LateTruth,

    /// <summary>Somebody objects.</summary>
    Objection,
}
