using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Caching;
using Wengang.App.Regions;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;
using Wengang.Web.Ui;

namespace Wengang.Web.Queries;

/// <summary>Reads the frame of a page in two statements, unless it is known since the last change of the data.</summary>
public static class FrameQuery
{
    private const int MostMoments = 12;

    /// <summary>Imports that follow each other so closely are one act to those who did them.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    /// <summary>Sheets that speak of no month.</summary>
    private static readonly string[] Timeless = ["divisions", "special_days"];

    private static readonly string[] Monthly = ["out_work", "checks"];

    /// <summary>The frame; <see cref="Frame.Empty"/> when nothing that could be counted was imported.</summary>
    public static Frame Read(Db db) => FigureCache.Of(db).Get(typeof(Frame), () => ReadAnew(db));

    private static Frame ReadAnew(Db db)
    {
        var counties = db.Set<Division>().Where(d => d.Level == DivisionLevel.County).OrderBy(d => d.Code).Select(d => d.Name);
        var sources = db.Set<ImportSource>().AsNoTracking()
            .Where(s => !Timeless.Contains(s.Kind))
            .Select(s => new { s.ObservedOn, s.Kind, s.At, County = counties.FirstOrDefault(), IsUndone = db.Set<UndoneImport>().Any(u => u.OperationId == s.OperationId) }).Distinct().ToList();
        if (sources.TrueForAll(s => s.IsUndone))
        {
            return Frame.Empty;
        }

        var frozen = db.Set<FrozenFigure>().AsNoTracking().Select(f => new { f.Month, f.KnownAt }).Distinct().ToList();
        var dates = sources.Where(s => !s.IsUndone).Select(s => Period.Of(s.ObservedOn).LastDay).Distinct().OrderDescending().ToList();
        var monthly = sources.Where(s => !s.IsUndone && Monthly.Contains(s.Kind)).Select(s => Period.Of(s.ObservedOn).LastDay).ToList();
        var moments = Imports(sources.Select(s => s.At)).Concat(frozen.Select(f => new KnownMoment(f.KnownAt, $"{ChineseDate.Month(f.Month)}定稿时（{Shown.Instant(f.KnownAt)}）")));
        return new Frame(
            sources[0].County ?? Frame.Empty.County, dates, monthly.Count > 0 ? monthly.Max() : dates[0],
            [.. moments.OrderByDescending(m => m.At).Take(MostMoments)])
        {
            FrozenAt = frozen.GroupBy(f => f.Month.LastDay).ToDictionary(g => g.Key, g => g.Max(f => f.KnownAt)),
            FrozenVersions = frozen.GroupBy(f => f.Month.LastDay).ToDictionary(g => g.Key, g => g.Count()),
        };
    }

    /// <summary>The ends of all import sessions but the last, whose outcome is what is known now.</summary>
    private static IEnumerable<KnownMoment> Imports(IEnumerable<DateTime> at)
    {
        var ordered = at.Distinct().Order().ToList();
        return ordered.Zip(ordered.Skip(1)).Where(pair => pair.Second - pair.First > Pause)
            .Select(pair => new KnownMoment(pair.First, $"{Shown.Instant(pair.First)}导入后"));
    }
}
