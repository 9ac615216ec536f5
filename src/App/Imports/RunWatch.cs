using Wengang.App.Data;
using Wengang.App.Imports.Reading;

namespace Wengang.App.Imports;

/// <summary>Is told what becomes of every row of a run, and says what people have decided about rows. This one does neither.</summary>
public class RunWatch
{
    public static readonly RunWatch Nobody = new();

    /// <summary>Whether the row stays out.</summary>
    public virtual bool LeavesOut(SheetContext sheet, int row) => false;

    /// <summary>Whether the row is taken although it contradicts what is known.</summary>
    public virtual bool Overrules(SheetContext sheet, int row) => false;

    /// <summary>The row (<see cref="Fact.SourceRow"/>) says otherwise than the known fact <paramref name="before"/>.</summary>
    public virtual void Changed<T>(SheetContext sheet, long before, T fact)
        where T : Fact
    {
    }

    /// <summary>What became of the row.</summary>
    public virtual void Took(SheetContext sheet, RowReader row, Outcome outcome)
    {
    }
}
