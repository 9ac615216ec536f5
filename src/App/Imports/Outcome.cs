namespace Wengang.App.Imports;

/// <summary>What became of one row.</summary>
public enum Outcome
{
    /// <summary>Said something new.</summary>
    Added,

    /// <summary>Says it otherwise than was known.</summary>
    Changed,

    /// <summary>Says what is known.</summary>
    Unchanged,

    /// <summary>Stands twice in the sheet, letter for letter.</summary>
    Skipped,

    /// <summary>Left out because a person decided so.</summary>
    LeftOut,

    /// <summary>Could not be used; the reason is kept.</summary>
    Rejected,
}
