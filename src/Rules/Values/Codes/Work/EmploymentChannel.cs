namespace Wengang.Rules.Values;

/// <summary>就业渠道 (domain E.2).</summary>
public enum EmploymentChannel
{
    OutWork,
    Workshop,
    PublicPost,
    LeadingEnterprise,
    SelfEmployed,
    Farming,
    Flexible,
    Other,
}
