using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Regions;

namespace Wengang.App.Findings;

/// <summary>Whether a session sees the whole county.</summary>
public static class CountyReach
{
    public static bool Has(Db db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var county = db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Level == DivisionLevel.County);
        return county is null || db.Actor.Scope.Contains(county.Code);
    }
}
