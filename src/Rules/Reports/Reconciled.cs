namespace Wengang.Rules.Reports;

/// <summary>A text that two people changed from the same beginning.</summary>
/// <param name="Text">What to go on with; in a conflict, one's own.</param>
/// <param name="IsConflict">Both changed it, and not to the same words: a person must choose.</param>
public sealed record Reconciled(string Text, bool IsConflict)
{
    /// <summary>Puts together what was changed on one side only; never chooses between two changes.</summary>
    public static Reconciled Of(string before, string mine, string theirs) =>
        mine == theirs || theirs == before ? new(mine, false) : mine == before ? new(theirs, false) : new(mine, true);
}
