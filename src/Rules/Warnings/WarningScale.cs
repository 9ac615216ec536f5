namespace Wengang.Rules.Warnings;

/// <summary>From which value on a warning is yellow, orange or red. Rising: from the bound on (inclusive); falling: below it (exclusive).</summary>
public sealed record WarningScale(decimal Yellow, decimal Orange, decimal Red, bool Falls)
{
    /// <summary>Whether the three bounds are in order, so that a graver value never gives a lighter level.</summary>
    public bool IsOrdered => Falls ? Yellow >= Orange && Orange >= Red : Yellow <= Orange && Orange <= Red;

    /// <summary>Null when there is nothing to warn of.</summary>
    public WarningLevel? Of(decimal value) =>
        Reaches(value, Red) ? WarningLevel.Red : Reaches(value, Orange) ? WarningLevel.Orange : Reaches(value, Yellow) ? WarningLevel.Yellow : null;

    private bool Reaches(decimal value, decimal bound) => Falls ? value < bound : value >= bound;
}
