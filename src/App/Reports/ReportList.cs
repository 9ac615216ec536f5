using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.Rules.Reports;

namespace Wengang.App.Reports;

/// <summary>The reports a session may see.</summary>
public static class ReportList
{
    /// <summary>Its own, and those of places below once they were submitted: a draft is nobody else's business.</summary>
    public static IQueryable<Report> Visible(Db db)
    {
        var own = ReportPlace.RegionOf(db);
        return db.Set<Report>().Where(r => r.RegionCode == own || (r.State != ReportState.Draft && r.State != ReportState.Returned));
    }

    /// <summary>The newest first.</summary>
    public static IReadOnlyList<Report> Read(Db db, int most) =>
        [.. Visible(db).AsNoTracking().OrderByDescending(r => r.ChangedAt).Take(most)];

    /// <summary>What was done with a report, oldest first.</summary>
    public static IReadOnlyList<ReportStep> Steps(Db db, long report) =>
        [.. db.Set<ReportStep>().AsNoTracking().Where(s => s.ReportId == report).OrderBy(s => s.At)];
}
