using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Indicators.Caching;
using Wengang.App.Regions;

namespace Wengang.App.Indicators.Listing;

/// <summary>
/// Reads the rows behind a figure in the order of the divisions. The database sorts and cuts them, so that a page costs a page and a file of
/// any length goes through without being held.
/// </summary>
internal sealed class EvidenceReader
{
    private static readonly string[] Before = ["序号", "乡镇", "村"];
    private static readonly string[] After = ["数量", "来源文件", "工作表", "行号"];

    private readonly FigureQuery query;
    private readonly Indicator indicator;
    private readonly bool fullIdentity;
    private readonly Places places;
    private readonly FigureCache cache;
    private readonly string prefix = "";
    private List<Part>? parts;

    /// <param name="db">Who asks.</param>
    /// <param name="indicator">The figure.</param>
    /// <param name="choice">Its date, knowledge and township; the code is not looked at.</param>
    /// <param name="fullIdentity">Whether identity numbers are shown whole.</param>
    /// <exception cref="ArgumentException">An unknown township, or a part of a figure that has none.</exception>
    public EvidenceReader(Db db, Indicator indicator, EvidenceChoice choice, bool fullIdentity)
    {
        if (choice.Part is not null && !indicator.HasParts)
        {
            throw new ArgumentException($"{indicator.Code} 不能按补贴项目、资金或月份分开。");
        }

        (this.indicator, this.fullIdentity) = (indicator, fullIdentity);
        cache = FigureCache.Of(db);
        query = new FigureQuery(db, choice.AsOf, choice.KnownAt, IndicatorParameters.Of(db, cache)) { Part = choice.Part };
        places = new Places(db, cache);
        if (choice.Township is { } township)
        {
            var townships = Townships.Of(db, cache);
            prefix = townships.Find(township);
            Township = townships.NameOf(prefix);
        }
    }

    /// <summary>The township's name; null for the county.</summary>
    public string? Township { get; }

    public IReadOnlyList<string> Headings => [.. Before, .. indicator.Table.Headings, .. After];

    /// <summary>How many rows there are.</summary>
    public int Count => Parts.Sum(p => p.Rows);

    /// <summary>The sum of their amounts.</summary>
    public long Amount => Parts.Sum(p => p.Amount);

    /// <summary>All rows while they are read, by township in the county's order, then by division, then as they were recorded.</summary>
    public IEnumerable<EvidenceRow> All() =>
        Read(Ordered(Township is null ? indicator.Evidence(query) : indicator.Evidence(query).Where(e => e.RegionCode.StartsWith(prefix))), 0);

    /// <summary>A stretch of the rows: only the regions in which it lies are read.</summary>
    /// <param name="skip">How many rows to leave out at the start.</param>
    /// <param name="take">How many to read at most.</param>
    public IEnumerable<EvidenceRow> Stretch(int skip, int take)
    {
        var (regions, before, start) = (new List<string>(), 0, 0);
        foreach (var part in Parts)
        {
            if (before + part.Rows <= skip)
            {
                start = before + part.Rows;
            }
            else if (before < skip + take)
            {
                regions.Add(part.Region);
            }

            before += part.Rows;
        }

        return regions.Count == 0 ? []
            : Read(Ordered(indicator.Evidence(query with { Regions = regions }).Where(e => EF.Parameter(regions).Contains(e.RegionCode))).Skip(skip - start).Take(take), skip);
    }

    private IEnumerable<EvidenceRow> Read(IQueryable<Evidence> rows, int number)
    {
        var sources = query.Db.Set<ImportSource>().AsNoTracking().Select(s => new { s.Id, s.FileName, s.Sheet }).ToDictionary(s => s.Id, s => (s.FileName, s.Sheet));
        foreach (var line in indicator.Table.Read(new EvidenceRequest(query, rows, fullIdentity)))
        {
            var (file, sheet) = sources.GetValueOrDefault(line.SourceId);
            var place = places[line.RegionCode];
            yield return new EvidenceRow(line.PersonId, line.Amount,
                [++number, place.Township, place.Village, .. line.Cells, line.Amount, file, sheet, file is null ? null : line.SourceRow]);
        }
    }

    /// <summary>How the rows are spread over the regions, in their order.</summary>
    private List<Part> Parts => parts ??= [.. cache.Get(Key, CountParts).Where(p => p.Region.StartsWith(prefix, StringComparison.Ordinal))];

    private object Key => (typeof(EvidenceReader), new CountKey(indicator, query.AsOf, Tally.ByVillage, query.KnownAt, query.Parameters.Text, query.Part));

    private List<Part> CountParts() =>
        [.. indicator.Evidence(query).GroupBy(e => e.RegionCode).Select(g => new Part(g.Key, g.Count(), g.Sum(e => e.Amount))).AsEnumerable().OrderBy(p => places[p.Region])];

    private IQueryable<Evidence> Ordered(IQueryable<Evidence> rows) =>
        rows.LeftJoin(query.Db.Set<Division>(), row => string.Concat(row.RegionCode.Substring(0, 9), "000"), township => township.Code, (row, township) => new { row, township })
            .OrderBy(x => x.township == null ? int.MaxValue : x.township.SortOrder).ThenBy(x => x.row.RegionCode).ThenBy(x => x.row.SubjectId).Select(x => x.row);

    /// <param name="Region">Where.</param>
    /// <param name="Rows">How many rows.</param>
    /// <param name="Amount">The sum of their amounts.</param>
    private sealed record Part(string Region, int Rows, long Amount);
}
