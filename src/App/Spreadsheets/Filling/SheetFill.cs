namespace Wengang.App.Spreadsheets.Filling;

/// <summary>What is written into a worksheet that somebody else laid out.</summary>
/// <param name="Sheet">Position of the worksheet, from 0.</param>
/// <param name="Cells">The cells; rows are those after the insertion.</param>
/// <param name="Insert">Rows to insert first; null for none.</param>
public sealed record SheetFill(int Sheet, IReadOnlyList<CellFill> Cells, RowInsert? Insert = null);
