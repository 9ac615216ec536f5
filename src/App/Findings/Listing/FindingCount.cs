using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Listing;

/// <summary>How many findings of a rule stand how.</summary>
public sealed record FindingCount(FindingRule Rule, int ToCheck, int True, int FalseAlarm, int Mended)
{
    public int Total => ToCheck + True + FalseAlarm + Mended;
}
