namespace Wengang.Rules.Policies;

/// <summary>What a decision says.</summary>
public enum Verdict
{
    Not,
    Undecided,
    Eligible,
}
