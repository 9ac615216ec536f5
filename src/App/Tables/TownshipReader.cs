using Wengang.App.Indicators;
using Wengang.Rules.Values;

namespace Wengang.App.Tables;

/// <summary>Reads a table by township from figures; shares and places come from raw counts, never from other percentages.</summary>
internal sealed class TownshipReader
{
    /// <summary>Decimals of a percentage.</summary>
    public const int Decimals = 1;

    private readonly DateOnly asOf;
    private readonly FigureGrid grid;
    private readonly List<TableColumn> columns;

    private TownshipReader(StandingTable table, TableRequest request)
    {
        (asOf, columns) = (request.Query.AsOf, [.. table.Present]);
        var wanted = columns.SelectMany(c => new[] { c.Figure, c.Since, c.Whole }).OfType<FigureAt>().Select(f => (f.Code, f.On(asOf)));
        grid = FigureGrid.Compute(request.Query, request.Indicators, wanted);
    }

    public static TableBody Read(StandingTable table, TableRequest request)
    {
        var reader = new TownshipReader(table, request);
        var rows = reader.grid.Townships.Select((t, i) => reader.Row(i + 1, t.Name, t.Code, reader.Place(t.Code))).ToList();
        return new TableBody(rows, reader.Row(null, "合计", null, null));
    }

    private TableRow Row(int? number, string name, string? township, int? place) =>
        new([.. columns.Select((column, i) => i == 0 ? new TableCell(number) : i == 1 ? new TableCell(name) : Cell(column, township, place))], township);

    private TableCell Cell(TableColumn column, string? township, int? place)
    {
        if (column.IsRank)
        {
            return new TableCell(place ?? (object)TableCell.None);
        }

        var count = Amount(column.Figure!, township);
        return column.Whole is { } whole ? new TableCell(new Ratio(count, Amount(whole, township)).Percent(Decimals)?.Value ?? (object)TableCell.None)
            : column.Since is { } since ? new TableCell(count - Amount(since, township))
            : new TableCell(count, column.Figure!.Code, column.Figure.On(asOf));
    }

    private long Amount(FigureAt figure, string? township) => grid.Number(figure.Code, figure.On(asOf), township).Amount;

    /// <summary>How many townships have a greater share, plus one; null without a share.</summary>
    private int? Place(string township)
    {
        if (columns.Find(c => c.Whole is not null) is not { } share || Ratio(share, township) is not { Whole: > 0 } own)
        {
            return null;
        }

        var others = grid.Townships.Select(t => Ratio(share, t.Code)).Where(r => r.Whole > 0);
        return 1 + others.Count(r => (Int128)r.Part * own.Whole > (Int128)own.Part * r.Whole);
    }

    private Ratio Ratio(TableColumn share, string township) => new(Amount(share.Figure!, township), Amount(share.Whole!, township));
}
