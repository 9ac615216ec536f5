using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.App.Indicators.Listing;
using Wengang.App.People;

namespace Wengang.App.Tables;

/// <summary>What a table is asked for.</summary>
/// <param name="Query">Day, knowledge, session.</param>
/// <param name="Indicators">The county's figures.</param>
/// <param name="Full">Whether identity numbers and phones are shown whole.</param>
public sealed record TableRequest(FigureQuery Query, IndicatorSet Indicators, bool Full)
{
    private Places? places;

    /// <summary>Only of a township, by its first nine digits; null for all.</summary>
    public string? Township { get; init; }

    /// <summary>The rows behind a figure.</summary>
    public IQueryable<Evidence> Evidence(string code) => Indicators[code].Evidence(Query);

    /// <summary>An identity number as it may be shown; null when there is none.</summary>
    public string? Identity(byte[]? cipher) => new ShownNumbers(Query.Db.Protector, Full).Identity(cipher);

    /// <summary>A phone as it may be shown; null when there is none.</summary>
    public string? Phone(byte[]? cipher) => new ShownNumbers(Query.Db.Protector, Full).Phone(cipher);

    /// <summary>Rows in the order of their regions, with township and village.</summary>
    public IReadOnlyList<(T Row, string? Township, string? Village)> Placed<T>(IEnumerable<T> rows, Func<T, string> region)
    {
        places ??= new Places(Query.Db, FigureCache.Of(Query.Db));
        return [.. rows.Select(r => (Row: r, Place: places[region(r)])).OrderBy(x => x.Place).Select(x => (x.Row, x.Place.Township, x.Place.Village))];
    }

    /// <summary>A row of plain values.</summary>
    public static TableRow Row(params object?[] values) => new([.. values.Select(v => new TableCell(v))]);
}
