namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>What is asked in a call-back and compared with what was reported.</summary>
public enum CallQuestion
{
    AtWork,
    Place,
    Employer,
    Wage,
    WantsWork,
}
