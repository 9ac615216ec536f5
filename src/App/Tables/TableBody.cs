namespace Wengang.App.Tables;

/// <summary>What was read for a table; cells of columns without data are left out.</summary>
/// <param name="Rows">In the order of the table.</param>
/// <param name="Total">The last row; null when a total would mean nothing.</param>
public sealed record TableBody(IReadOnlyList<TableRow> Rows, TableRow? Total);
