namespace Wengang.App.Upkeep;

/// <summary>In what a time of keeping is counted.</summary>
public enum RetentionUnit
{
    Days,
    Months,
}
