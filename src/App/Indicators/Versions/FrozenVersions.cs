using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Indicators.Versions;

/// <summary>Lists the versions of frozen months.</summary>
public static class FrozenVersions
{
    /// <summary>The oldest first; empty while the month is not frozen.</summary>
    public static IReadOnlyList<FrozenVersion> Of(Db db, Period month)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = db.Set<FrozenFigure>().AsNoTracking().Where(f => f.Month == month).Select(f => new { f.OperationId, f.KnownAt }).Distinct()
            .Join(db.Set<Operation>().AsNoTracking(), f => f.OperationId, o => o.Id, (f, o) => new { f.OperationId, f.KnownAt, o.Post, o.Reason }).ToList();
        return [.. rows.OrderBy(r => r.KnownAt).Select((r, i) => new FrozenVersion(month, i + 1, r.OperationId, r.KnownAt, r.Post.Split('，')[0], r.Reason))];
    }

    /// <summary>The number that the next freezing of the month gets.</summary>
    public static int Next(Db db, Period month)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Set<FrozenFigure>().Where(f => f.Month == month).Select(f => f.OperationId).Distinct().Count() + 1;
    }
}
