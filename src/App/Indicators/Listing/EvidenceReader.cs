using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
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
    private readonly IQueryable<Evidence> evidence;
    private readonly bool fullIdentity;

    /// <param name="db">Who asks.</param>
    /// <param name="indicator">The figure.</param>
    /// <param name="choice">Its date, knowledge and township; the code is not looked at.</param>
    /// <param name="fullIdentity">Whether identity numbers are shown whole.</param>
    /// <exception cref="ArgumentException">An unknown township.</exception>
    public EvidenceReader(Db db, Indicator indicator, EvidenceChoice choice, bool fullIdentity)
    {
        query = new FigureQuery(db, choice.AsOf, choice.KnownAt, IndicatorParameters.Of(db));
        (this.indicator, this.fullIdentity) = (indicator, fullIdentity);
        evidence = indicator.Evidence(query);
        if (choice.Township is { } township)
        {
            var townships = new Townships(db);
            var prefix = townships.Find(township);
            Township = townships.NameOf(prefix);
            evidence = evidence.Where(e => e.RegionCode.StartsWith(prefix));
        }
    }

    /// <summary>The township's name; null for the county.</summary>
    public string? Township { get; }

    public IReadOnlyList<string> Headings => [.. Before, .. indicator.Table.Headings, .. After];

    /// <summary>How many rows there are, and the sum of their amounts.</summary>
    public (int Rows, long Amount) Totals()
    {
        var all = evidence.GroupBy(e => 1).Select(g => new { Rows = g.Count(), Amount = g.Sum(e => e.Amount) }).SingleOrDefault();
        return (all?.Rows ?? 0, all?.Amount ?? 0);
    }

    /// <summary>The rows while they are read, by township in the county's order, then by division, then as they were recorded.</summary>
    /// <param name="skip">How many rows to leave out at the start.</param>
    /// <param name="take">How many to read at most; null for all that follow.</param>
    public IEnumerable<EvidenceRow> Rows(int skip = 0, int? take = null)
    {
        var places = new Places(query.Db);
        var sources = query.Db.Set<ImportSource>().AsNoTracking().Select(s => new { s.Id, s.FileName, s.Sheet }).ToDictionary(s => s.Id, s => (s.FileName, s.Sheet));
        var rows = take is { } count ? Ordered().Skip(skip).Take(count) : Ordered();
        var number = skip;
        foreach (var line in indicator.Table.Read(new EvidenceRequest(query, rows, fullIdentity)))
        {
            var (file, sheet) = sources.GetValueOrDefault(line.SourceId);
            var place = places[line.RegionCode];
            yield return new EvidenceRow(line.PersonId, line.Amount,
                [++number, place.Township, place.Village, .. line.Cells, line.Amount, file, sheet, file is null ? null : line.SourceRow]);
        }
    }

    private IQueryable<Evidence> Ordered() =>
        evidence.LeftJoin(query.Db.Set<Division>(), row => string.Concat(row.RegionCode.Substring(0, 9), "000"), township => township.Code, (row, township) => new { row, township })
            .OrderBy(x => x.township == null ? int.MaxValue : x.township.SortOrder).ThenBy(x => x.row.RegionCode).ThenBy(x => x.row.SubjectId).Select(x => x.row);
}
