namespace Wengang.App.Intake.Preview;

/// <summary>Under which heading a row stands in a preview.</summary>
public enum RowState
{
    Conflict,
    Rejected,
    Changed,
    Added,
    LeftOut,
    Skipped,
    Unchanged,
}
