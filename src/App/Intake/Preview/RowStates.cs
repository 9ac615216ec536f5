using Wengang.Rules.Values;

namespace Wengang.App.Intake.Preview;

/// <summary>The states of rows in words.</summary>
public static class RowStates
{
    public static readonly CodeList<RowState> List = new(
        "核对结果",
        new(RowState.Conflict, "conflict", "要您决定"),
        new(RowState.Rejected, "rejected", "退回"),
        new(RowState.Changed, "changed", "更正"),
        new(RowState.Added, "added", "新增"),
        new(RowState.LeftOut, "left_out", "按决定不导"),
        new(RowState.Skipped, "skipped", "重复略过"),
        new(RowState.Unchanged, "unchanged", "相同"));

    /// <summary>How many rows of the worksheet are in the state.</summary>
    public static int CountOf(BatchSheet sheet, RowState state) => state switch
    {
        RowState.Conflict => sheet.Conflicts,
        RowState.Rejected => sheet.Rejected,
        RowState.Changed => sheet.Changed,
        RowState.Added => sheet.Added,
        RowState.LeftOut => sheet.LeftOut,
        RowState.Skipped => sheet.Skipped,
        _ => sheet.Unchanged,
    };
}
