using System.Globalization;
using Wengang.App.Data;
using Wengang.App.Indicators.Listing;
using Wengang.Rules.Changes;

namespace Wengang.App.Indicators.Changes;

/// <summary>Reads everything an indicator may count at several moments. People are known again by their key, things by the cells that name them.</summary>
internal static class ChangeRows
{
    /// <summary>Between the cells that name a thing.</summary>
    public const char Separator = '\u001f';

    private const int TownshipDigits = 9;

    public static IReadOnlyDictionary<ChangeMoment, List<CountedRow>> Read(Db db, Indicator indicator, IEnumerable<ChangeMoment> moments)
    {
        var parameters = IndicatorParameters.Of(db);
        var queries = moments.Distinct().ToDictionary(m => m, m => new FigureQuery(db, m.AsOf, m.KnownAt, parameters));
        return indicator.Table.KeyCells == 0 ? People(indicator, queries) : queries.ToDictionary(q => q.Key, q => Things(indicator, q.Value));
    }

    /// <summary>
    /// One statement for all moments that ask for what is known now, one for all others: looking back switches the filter of what is known now
    /// off in the whole statement.
    /// </summary>
    private static Dictionary<ChangeMoment, List<CountedRow>> People(Indicator indicator, Dictionary<ChangeMoment, FigureQuery> queries)
    {
        var moments = queries.Keys.ToList();
        var byMoment = moments.Select((moment, number) => (Moment: moment, Rows: Numbered(indicator.Rows(queries[moment]), number)))
            .GroupBy(q => q.Moment.KnownAt is null, q => q.Rows).SelectMany(g => g.Aggregate((rows, next) => rows.Concat(next)).AsEnumerable())
            .ToLookup(r => r.Number, r => new CountedRow(Subject(r), r.Township, r.Amount, r.Facets));
        return moments.Select((moment, number) => (moment, number)).ToDictionary(m => m.moment, m => byMoment[m.number].ToList());
    }

    private static string Subject(Row row) => row.PersonId?.ToString(CultureInfo.InvariantCulture) ?? $"#{row.SubjectId}";

    private static IQueryable<Row> Numbered(IQueryable<Evidence> rows, int number) => rows.Select(e => new Row
    {
        Number = number, PersonId = e.PersonId, SubjectId = e.SubjectId, Township = e.RegionCode.Substring(0, TownshipDigits), Amount = e.Amount, Facets = e.Facets,
    });

    private static List<CountedRow> Things(Indicator indicator, FigureQuery query) =>
        [.. indicator.Table.Read(new EvidenceRequest(query, indicator.Rows(query), FullIdentity: false)).Select(line => new CountedRow(
            string.Join(Separator, line.Cells.Take(indicator.Table.KeyCells).Select(Text)), line.RegionCode[..TownshipDigits], line.Amount, line.Facets))];

    private static string Text(object? cell) =>
        cell is DateOnly day ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "";

    private sealed class Row
    {
        public required int Number { get; init; }

        public required long? PersonId { get; init; }

        public required long SubjectId { get; init; }

        public required string Township { get; init; }

        public required long Amount { get; init; }

        public required int Facets { get; init; }
    }
}
