namespace Wengang.App.Spreadsheets;

/// <summary>A row that goes back to the clerk.</summary>
/// <param name="RowNumber">The row number shown by Excel, from 1.</param>
/// <param name="Reason">Chinese text: what is wrong and what to do.</param>
/// <param name="BadColumns">The columns of the bad cells, from 0; may be empty.</param>
public sealed record RejectedRow(int RowNumber, string Reason, IReadOnlyList<int> BadColumns);
