using Wengang.App.Data;
using Wengang.App.Indicators;

namespace Wengang.App.Tables;

/// <summary>A standing table of a day.</summary>
/// <param name="Table">Its definition.</param>
/// <param name="AsOf">The day.</param>
/// <param name="Rows">One cell for each column.</param>
/// <param name="Total">The last row; null when there is none.</param>
public sealed record TableResult(StandingTable Table, DateOnly AsOf, IReadOnlyList<TableRow> Rows, TableRow? Total)
{
    /// <summary>The table with masked numbers, within the session's regions.</summary>
    /// <param name="db">The session.</param>
    /// <param name="indicators">The county's figures.</param>
    /// <param name="table">One that can be made.</param>
    /// <param name="asOf">The day (inclusive).</param>
    /// <param name="knownAt">As known at this instant; null for now.</param>
    public static TableResult Of(Db db, IndicatorSet indicators, StandingTable table, DateOnly asOf, DateTime? knownAt = null) =>
        Read(db, indicators, table, asOf, knownAt, full: false);

    internal static TableResult Read(Db db, IndicatorSet indicators, StandingTable table, DateOnly asOf, DateTime? knownAt, bool full)
    {
        var request = new TableRequest(new FigureQuery(db, asOf, knownAt, IndicatorParameters.Of(db)), indicators, full);
        var body = table.Read?.Invoke(request) ?? TownshipReader.Read(table, request);
        return new TableResult(table, asOf, [.. body.Rows.Select(r => Widened(table, r))], body.Total is { } total ? Widened(table, total) : null);
    }

    /// <summary>The row with — where no data exist.</summary>
    private static TableRow Widened(StandingTable table, TableRow row)
    {
        var present = new Queue<TableCell>(row.Cells);
        return row with { Cells = [.. table.Columns.Select(c => c.Absent is null ? present.Dequeue() : new TableCell(TableCell.None))] };
    }
}
