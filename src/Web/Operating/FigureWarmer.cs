using Wengang.App;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.App.Jobs;
using Wengang.Web.Queries;

namespace Wengang.Web.Operating;

/// <summary>After a job, which may have been an import: computes what those who asked last will ask first, so that none of them waits for it.</summary>
internal static class FigureWarmer
{
    private const int Most = 6;

    /// <summary>The figures of the latest date, for the scopes that asked last; costs two small statements each when nothing changed.</summary>
    public static void Warm(Func<Actor, Db> open, CancellationToken stopping)
    {
        using var service = open(JobActor.Service);
        foreach (var scope in FigureCache.Asked(service).Take(Most).Where(s => s != Scope.Nothing).Reverse())
        {
            stopping.ThrowIfCancellationRequested();
            using var db = open(JobActor.Service with { Scope = scope });
            if (FrameQuery.Read(db) is { Dates.Count: > 0 } frame)
            {
                Figures.Compute(db, IndicatorCatalogue.All, frame.Latest);
            }
        }
    }
}
