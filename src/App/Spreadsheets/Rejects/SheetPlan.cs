namespace Wengang.App.Spreadsheets.Rejects;

/// <summary>What is changed in one worksheet.</summary>
/// <param name="ReasonColumn">The column of reasons, from 0.</param>
/// <param name="ClearsOldReasons">Whether that column holds the reasons of an earlier return.</param>
/// <param name="HeadingRow">The row of its heading.</param>
/// <param name="Rows">The changes by row number.</param>
internal sealed record SheetPlan(int ReasonColumn, bool ClearsOldReasons, int HeadingRow, Dictionary<int, RowMarks> Rows)
{
    private const int MaxAreaCells = 10_000;

    public static SheetPlan Make(Worksheet sheet, SheetRejects rejects)
    {
        var (column, isOld) = FindReasonColumn(sheet, rejects.HeadingRow);
        var plan = new SheetPlan(column, isOld, rejects.HeadingRow, []);
        foreach (var row in rejects.Rows)
        {
            plan.Marks(row.RowNumber).Reason = row.Reason;
            plan.Marks(row.RowNumber).Columns.UnionWith(row.BadColumns.Where(bad => bad >= 0 && bad != column));
        }

        plan.Marks(rejects.HeadingRow).Reason = RejectedCopy.ReasonHeading;
        plan.MarkMergedAreas(sheet);
        return plan;
    }

    /// <summary>Right behind the last heading, unless something stands there: then behind everything.</summary>
    private static (int Column, bool IsOld) FindReasonColumn(Worksheet sheet, int headingRow)
    {
        var (next, widest, taken) = (0, 0, false);
        foreach (var row in sheet.Rows().Where(row => row.Number >= headingRow))
        {
            if (row.Number == headingRow)
            {
                for (var column = 0; column < row.Count; column++)
                {
                    if (row[column].Text.Trim() == RejectedCopy.ReasonHeading)
                    {
                        return (column, true);
                    }

                    next = string.IsNullOrWhiteSpace(row[column].Text) ? next : column + 1;
                }
            }

            taken |= row[next].Kind != CellKind.Empty;
            widest = Math.Max(widest, row.Count);
        }

        return (taken ? widest : next, false);
    }

    private RowMarks Marks(int row)
    {
        if (!Rows.TryGetValue(row, out var marks))
        {
            Rows[row] = marks = new RowMarks();
        }

        return marks;
    }

    /// <summary>Of a merged area only the top-left cell is seen, so a bad cell inside marks that one.</summary>
    private void MarkMergedAreas(Worksheet sheet)
    {
        foreach (var area in sheet.Merges.Where(area => area.Cells <= MaxAreaCells))
        {
            for (var row = area.Top; row <= area.Bottom; row++)
            {
                if (Rows.TryGetValue(row, out var marks) && marks.Columns.GetViewBetween(area.Left, area.Right).Count > 0)
                {
                    Marks(area.Top).Columns.Add(area.Left);
                    break;
                }
            }
        }
    }
}
