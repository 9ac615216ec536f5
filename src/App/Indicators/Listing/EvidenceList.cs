using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Regions;

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

        var divisions = db.Set<Division>().AsNoTracking().ToDictionary(d => d.Code);
        var sources = db.Set<ImportSource>().AsNoTracking().Select(s => new { s.Id, s.FileName, s.Sheet }).ToDictionary(s => s.Id, s => (s.FileName, s.Sheet));
        var lines = indicator.Table.Read(new EvidenceRequest(query, rows, fullIdentity))
            .OrderBy(l => Order(l.RegionCode, divisions)).ThenBy(l => l.RegionCode, StringComparer.Ordinal).ThenBy(l => l.SourceRow).ToList();
        var cells = lines.Select((l, i) => (IReadOnlyList<object?>)
            [i + 1, Township(l.RegionCode, divisions), Village(l.RegionCode, divisions), .. l.Cells, l.Amount, .. Origin(l, sources)]);
        return new EvidenceList(indicator, asOf, ["序号", "乡镇", "村", .. indicator.Table.Headings, .. Source], [.. cells], lines.Sum(l => l.Amount));
    }

    private static int Order(string region, Dictionary<string, Division> divisions) =>
        divisions.TryGetValue(TownshipCode(region), out var township) ? township.SortOrder : int.MaxValue;

    private static string? Township(string region, Dictionary<string, Division> divisions) =>
        divisions.TryGetValue(TownshipCode(region), out var found) ? found.Name : null;

    private static string? Village(string region, Dictionary<string, Division> divisions) =>
        divisions.TryGetValue(region, out var found) && found.Level == DivisionLevel.Village ? found.Name : null;

    private static string TownshipCode(string region) => region[..Math.Min(9, region.Length)] + "000";

    private static object?[] Origin(EvidenceLine line, Dictionary<long, (string File, string Sheet)> sources) =>
        sources.TryGetValue(line.SourceId, out var source) ? [source.File, source.Sheet, line.SourceRow] : [null, null, null];
}
