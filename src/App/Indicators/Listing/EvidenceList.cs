using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;

namespace Wengang.App.Indicators.Listing;

/// <summary>The people or things behind a figure.</summary>
/// <param name="Figure">Code and name.</param>
/// <param name="AsOf">The figure's date.</param>
/// <param name="Headings">Chinese headings.</param>
/// <param name="Rows">In the order of the divisions; cells are text, numbers, <see cref="DateOnly"/> or null.</param>
/// <param name="Amount">The sum of the rows: the figure, or the numerator of a percentage.</param>
public sealed record EvidenceList(
    Indicator Figure, DateOnly AsOf, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<object?>> Rows, long Amount)
{
    /// <summary>The person of each row; null for things and for people outside the register.</summary>
    public IReadOnlyList<long?> People { get; init; } = [];

    private static readonly string[] Source = ["数量", "来源文件", "工作表", "行号"];

    /// <summary>The list with masked identity numbers.</summary>
    /// <param name="township">Name or code of a township; null for the county.</param>
    /// <exception cref="ArgumentException">An unknown code or township.</exception>
    public static EvidenceList Of(
        Db db, IndicatorSet indicators, string code, DateOnly asOf, DateTime? knownAt = null, string? township = null) =>
        Read(db, indicators[code], asOf, knownAt, township, fullIdentity: false);

    internal static EvidenceList Read(Db db, Indicator indicator, DateOnly asOf, DateTime? knownAt, string? township, bool fullIdentity)
    {
        var query = new FigureQuery(db, asOf, knownAt, IndicatorParameters.Of(db));
        var rows = indicator.Evidence(query);
        if (township is not null)
        {
            var prefix = new Townships(db).Find(township);
            rows = rows.Where(e => e.RegionCode.StartsWith(prefix));
        }

        var places = new Places(db);
        var sources = db.Set<ImportSource>().AsNoTracking().Select(s => new { s.Id, s.FileName, s.Sheet }).ToDictionary(s => s.Id, s => (s.FileName, s.Sheet));
        var lines = indicator.Table.Read(new EvidenceRequest(query, rows, fullIdentity))
            .Select(l => (Place: places[l.RegionCode], Line: l)).OrderBy(x => x.Place).ThenBy(x => x.Line.SourceRow).ToList();
        var cells = lines.Select((x, i) => Cells(i + 1, x.Place, x.Line, sources));
        return new EvidenceList(indicator, asOf, ["序号", "乡镇", "村", .. indicator.Table.Headings, .. Source], [.. cells], lines.Sum(x => x.Line.Amount))
        {
            People = [.. lines.Select(x => x.Line.PersonId)],
        };
    }

    private static object?[] Cells(int number, Places.Place place, EvidenceLine line, Dictionary<long, (string File, string Sheet)> sources)
    {
        var (file, sheet) = sources.GetValueOrDefault(line.SourceId);
        return [number, place.Township, place.Village, .. line.Cells, line.Amount, file, sheet, file is null ? null : line.SourceRow];
    }
}
