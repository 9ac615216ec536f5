using Wengang.App.Data;
using Wengang.App.Imports.Reading;
using Wengang.App.Imports.Recognition;
using Wengang.Rules.Values;

namespace Wengang.App.Imports;

/// <summary>What an importer of one worksheet works with.</summary>
/// <param name="Db">The session, with the operation open.</param>
/// <param name="Map">Where the columns are.</param>
/// <param name="Source">The worksheet as source of facts.</param>
/// <param name="Tally">Where every row is counted.</param>
/// <param name="Repeated">This very file was imported before: what was corrected since stays corrected.</param>
/// <param name="Shared">What sheets of one run share.</param>
public sealed record SheetContext(Db Db, SheetMap Map, ImportSource Source, SheetTally Tally, bool Repeated, RunMemory Shared)
{
    /// <summary>The day the sheet speaks of.</summary>
    public DateOnly ObservedOn => Source.ObservedOn;

    public Period Month => Period.Of(Source.ObservedOn);

    /// <summary>Whether a person decided that this row stays out; asked when the row was read and is without problems.</summary>
    public bool LeavesOut(RowReader row) => Shared.Watch.LeavesOut(this, row.RowNumber);
}
