namespace Wengang.App.Spreadsheets.Merging;

/// <summary>Copies the top-left value of merged areas into their other cells while the rows pass by from top to bottom.</summary>
internal sealed class MergeFill(IReadOnlyList<MergeArea> areas)
{
    private readonly List<(MergeArea Area, Cell Value)> _active = [];
    private int _next;
    private int _lastRow;

    public void Apply(SheetRow row)
    {
        if (_next == areas.Count && _active.Count == 0)
        {
            return;
        }

        if (row.Number <= _lastRow)
        {
            return;
        }

        _lastRow = row.Number;
        _active.RemoveAll(entry => entry.Area.Bottom < row.Number);
        for (; _next < areas.Count && areas[_next].Top <= row.Number; _next++)
        {
            Activate(areas[_next], row);
        }

        foreach (var (area, value) in _active)
        {
            Fill(area, value, row);
        }
    }

    private void Activate(MergeArea area, SheetRow row)
    {
        var value = area.Top == row.Number ? row[area.Left] : default;
        if (value.Kind == CellKind.Empty || _active.Exists(other => other.Area.Left <= area.Right && other.Area.Right >= area.Left))
        {
            return;
        }

        _active.Add((area, value.AsMergedFill()));
    }

    private static void Fill(MergeArea area, Cell value, SheetRow row)
    {
        var first = row.Number == area.Top ? area.Left + 1 : area.Left;
        for (var column = first; column <= area.Right; column++)
        {
            row.Set(column, value);
        }
    }
}
