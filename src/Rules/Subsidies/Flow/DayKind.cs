namespace Wengang.Rules.Subsidies.Flow;

/// <summary>How days are counted.</summary>
public enum DayKind
{
    Working,
    Calendar,
}
