namespace Wengang.App.Spreadsheets;

/// <summary>One row of a worksheet. The object is reused for the next row; copy the cells that must live longer.</summary>
public sealed class SheetRow
{
    private Cell[] _cells = new Cell[32];

    /// <summary>The row number shown by Excel, from 1.</summary>
    public int Number { get; private set; }

    public bool Hidden { get; private set; }

    /// <summary>One more than the last column that holds a value, merged fill included.</summary>
    public int Count { get; private set; }

    /// <summary>The cell of a column counted from 0; <see cref="Cell.Empty"/> at and beyond <see cref="Count"/>.</summary>
    public Cell this[int column] => (uint)column < (uint)Count ? _cells[column] : default;

    internal void Start(int number, bool hidden)
    {
        Array.Clear(_cells, 0, Count);
        Count = 0;
        Number = number;
        Hidden = hidden;
    }

    internal void Set(int column, in Cell cell)
    {
        if (column >= Count)
        {
            if (cell.Kind == CellKind.Empty)
            {
                return;
            }

            if (column >= _cells.Length)
            {
                Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
            }

            Count = column + 1;
        }

        _cells[column] = cell;
    }
}
