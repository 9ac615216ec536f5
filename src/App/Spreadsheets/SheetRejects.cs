namespace Wengang.App.Spreadsheets;

/// <summary>The rejected rows of one worksheet.</summary>
/// <param name="Sheet">The name of the worksheet.</param>
/// <param name="HeadingRow">The number of the (last) heading row, from 1; the reason column gets its heading there.</param>
/// <param name="Rows">The rejected rows in any order, each number once.</param>
public sealed record SheetRejects(string Sheet, int HeadingRow, IReadOnlyList<RejectedRow> Rows);
