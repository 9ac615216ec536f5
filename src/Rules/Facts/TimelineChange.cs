namespace Wengang.Rules.Facts;

/// <summary>The rows to retract and to add so that the stored history says what is now known. Both empty: nothing to do.</summary>
/// <param name="Retract">Stored versions that are no longer believed.</param>
/// <param name="Add">Versions believed from now on, in order of time.</param>
public sealed record TimelineChange(IReadOnlyList<FactVersion> Retract, IReadOnlyList<FactVersion> Add)
{
    /// <summary>Nothing to do.</summary>
    public static readonly TimelineChange Nothing = new([], []);

    /// <summary>True when the history stays as it is.</summary>
    public bool IsNothing => Retract.Count == 0 && Add.Count == 0;
}
