using Wengang.App.Imports.Reading;

namespace Wengang.App.Imports;

/// <summary>Takes the rows of one worksheet of one kind.</summary>
public abstract class SheetImporter(SheetContext context)
{
    /// <summary>Rows gathered before they are written: few enough that they are gone before the collector moves them.</summary>
    protected const int Batch = 4_000;

    private int gathered;

    protected SheetContext Context { get; } = context;

    /// <summary>Takes one row; every row ends counted in the tally.</summary>
    public void Take(RowReader row)
    {
        var outcome = Read(row);
        if (row.Problems.Count > 0)
        {
            Context.Tally.Reject(row.RowNumber, row.Problems);
        }
        else
        {
            Context.Tally.Count(outcome);
            foreach (var remark in row.Remarks)
            {
                Context.Tally.Note(remark);
            }
        }

        if (++gathered % Batch == 0)
        {
            Write();
        }
    }

    /// <summary>Writes what is still gathered.</summary>
    public void Finish() => Write();

    /// <summary>Reads the row and settles it against what is known; problems reported on <paramref name="row"/> reject it.</summary>
    protected abstract Outcome Read(RowReader row);

    /// <summary>Writes what has been gathered.</summary>
    protected abstract void Write();
}
