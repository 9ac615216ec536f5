namespace Wengang.Rules.Findings;

/// <summary>What several records have in common.</summary>
public enum SharedKind
{
    /// <summary>The first 18 characters of the document number.</summary>
    IdentityNumber,

    /// <summary>The telephone number.</summary>
    Phone,
}
