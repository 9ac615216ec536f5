using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Cases;

/// <summary>Which columns each out-work sheet had, told by whether any of its rows has a value there.</summary>
internal sealed class ListingSheets
{
    public const ListingColumns All = ListingColumns.Income | ListingColumns.Channel | ListingColumns.PointToPoint;

    private readonly Dictionary<long, Columns> spells;
    private readonly HashSet<long> withPointToPoint;

    public ListingSheets(Db db, FindingDay day)
    {
        var month = day.Month;
        spells = db.Set<WorkSpell>().AsNoTracking().GroupBy(s => s.SourceId).Select(g => new
        {
            g.Key,
            County = g.Max(s => s.County == null ? 0 : 1),
            Employer = g.Max(s => s.Employer == null ? 0 : 1),
            Industry = g.Max(s => s.Industry == null ? 0 : 1),
            Channel = g.Max(s => s.Channel == null ? 0 : 1),
            Income = g.Max(s => s.IncomeFen == null ? 0 : 1),
        }).ToDictionary(s => s.Key, s => new Columns(s.County > 0, s.Employer > 0, s.Industry > 0, s.Channel > 0, s.Income > 0));
        withPointToPoint = [.. db.Set<WorkConfirmation>().AsNoTracking().Where(c => c.Month == month && c.PointToPoint != null).Select(c => c.SourceId).Distinct()];
    }

    public bool HasCounty(long sheet) => spells[sheet].County;

    public bool HasEmployer(long sheet) => spells[sheet].Employer;

    public bool HasIndustry(long sheet) => spells[sheet].Industry;

    /// <param name="spellSheet">The sheet the particulars came from.</param>
    /// <param name="monthSheet">The sheet of the month.</param>
    public ListingColumns Absent(long spellSheet, long monthSheet)
    {
        var columns = spells[spellSheet];
        return (columns.Channel ? 0 : ListingColumns.Channel) | (columns.Income ? 0 : ListingColumns.Income)
            | (withPointToPoint.Contains(monthSheet) ? 0 : ListingColumns.PointToPoint);
    }

    private readonly record struct Columns(bool County, bool Employer, bool Industry, bool Channel, bool Income);
}
