namespace Wengang.Rules.Values;

/// <summary>未就业原因: why a person is not in work (domain E.2, merged list).</summary>
public enum NonEmploymentReason
{
    SchoolArmyPrison,
    Illness,
    Care,
    NoWish,
    BackForNow,
    LaidOff,
    SkillMismatch,
    PayTooLow,
    TooOld,
    InTraining,
    WaitingToReturn,
    Lost,
    Other,
}
