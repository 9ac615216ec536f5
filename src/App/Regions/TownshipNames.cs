using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;

namespace Wengang.App.Regions;

/// <summary>The townships a list is split by.</summary>
public static class TownshipNames
{
    /// <summary>Code and name of the townships in the session's scope in the county's order, then of whatever else is <paramref name="present"/>.</summary>
    /// <param name="db">The session.</param>
    /// <param name="present">First nine digits of what is to be split.</param>
    public static IReadOnlyList<(string Code, string Name)> Read(Db db, IReadOnlySet<string> present)
    {
        var known = db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.Township).OrderBy(d => d.SortOrder).ThenBy(d => d.Code)
            .Select(d => new { d.Code, d.Name }).AsEnumerable().Where(d => db.Actor.Scope.Contains(d.Code) || present.Contains(d.Code[..9])).ToList();
        return [.. known.Select(d => (d.Code, d.Name)), .. present.Except(known.Select(d => d.Code[..9])).Order(StringComparer.Ordinal).Select(p => (p + "000", p + "000"))];
    }
}
