using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Findings;
using Wengang.App.People;

namespace Wengang.App.Dossiers.Reading;

/// <summary>Monitoring and findings of a person.</summary>
public sealed record PersonOverview(IReadOnlyList<MonitorEpisode> Episodes, IReadOnlyList<Finding> Findings)
{
    /// <summary>In two statements.</summary>
    public static PersonOverview Read(Db db, long person) => new(
        [.. db.Set<MonitorEpisode>().AsNoTracking().Where(e => e.PersonId == person).AsEnumerable().OrderByDescending(e => e.IdentifiedIn)],
        [.. db.Set<Finding>().AsNoTracking().Where(f => f.PersonId == person && f.State != FindingState.FalseAlarm).OrderBy(f => f.State).ThenBy(f => f.Rule)]);
}
