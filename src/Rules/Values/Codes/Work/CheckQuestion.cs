namespace Wengang.Rules.Values;

/// <summary>A question of the monthly check that is asked where something changed.</summary>
public enum CheckQuestion
{
    CameHome,
    Job,
    Wage,
    WantsWork,
    Reason,
    Needs,
    Note,
}
