using Wengang.App.Spreadsheets.Filling;

namespace Wengang.App.BlankForms.Filling;

/// <summary>Collects what is written; never a cell that holds something.</summary>
internal sealed class CellList(BlankForm form, bool markOpen)
{
    private readonly List<CellFill> cells = [];

    public IReadOnlyList<CellFill> Cells => cells;

    /// <summary>Whether a cell may be written; rows are those of the blank table.</summary>
    public bool IsFree(int row, int column) => !form.Taken.Contains((row, column)) && !form.Outline.Formulas.Contains((row, column));

    /// <summary>The same for a row that may be an inserted one: it holds nothing but the formulas of the row it was copied from.</summary>
    public bool IsFreeOrNew(int row, int column) =>
        row <= form.Last ? IsFree(row, column) : form.Last < form.First || !form.Outline.Formulas.Contains((form.Last, column));

    /// <summary>Writes a value, or marks the cell where there is none.</summary>
    /// <param name="row">Row after the insertion.</param>
    /// <param name="column">From 0.</param>
    /// <param name="value">Null: somebody has to fill it by hand.</param>
    /// <param name="keepsDigits">Whether every digit matters.</param>
    public void Add(int row, int column, object? value, bool keepsDigits = false)
    {
        if (value is not null || markOpen)
        {
            cells.Add(new CellFill(row, column, value, value is null ? CellLook.Open : keepsDigits ? CellLook.Text : CellLook.Kept));
        }
    }
}
