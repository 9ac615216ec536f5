using Wengang.App.Access;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;

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
        var outcome = IsForeign(row) ? Outcome.Rejected : Read(row);
        if (row.Problems.Count > 0)
        {
            outcome = Outcome.Rejected;
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

        Context.Shared.Watch.Took(Context, row, outcome);
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

    /// <summary>Whoever acts for one township imports that township's rows only.</summary>
    private bool IsForeign(RowReader row)
    {
        if (Context.Db.Actor.Scope == Scope.Everything || !row.Has("township"))
        {
            return false;
        }

        if (Context.Shared.Get(typeof(RegionBook), () => new RegionBook(Context.Db)).OtherTownship(row) is not { } other)
        {
            return false;
        }

        row.Reject("township", "out_of_scope", $"“{other}”不在您的辖区内，这一行请交给{other}或县里导入");
        return true;
    }
}
