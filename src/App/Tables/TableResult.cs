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
        Of(db, indicators, table, new TableChoice(asOf, knownAt));

    /// <summary>The same of a part.</summary>
    public static TableResult Of(Db db, IndicatorSet indicators, StandingTable table, TableChoice choice) => Read(db, indicators, table, choice, full: false);

    internal static TableResult Read(Db db, IndicatorSet indicators, StandingTable table, TableChoice choice, bool full)
    {
        var part = table.HasParts ? choice.Part : null;
        var request = new TableRequest(new FigureQuery(db, choice.AsOf, choice.KnownAt, IndicatorParameters.Of(db)) { Part = part }, indicators, full) { Township = table.HasParts ? choice.Township : null };
        var body = table.Read?.Invoke(request) ?? TownshipReader.Read(table, request);
        return new TableResult(table, choice.AsOf, [.. body.Rows.Select(r => Widened(table, r))], body.Total is { } total ? Widened(table, total) : null);
    }

    /// <summary>The row with — where no data exist.</summary>
    private static TableRow Widened(StandingTable table, TableRow row)
    {
        var present = new Queue<TableCell>(row.Cells);
        return row with { Cells = [.. table.Columns.Select(c => c.Absent is null ? present.Dequeue() : new TableCell(TableCell.None))] };
    }
}
