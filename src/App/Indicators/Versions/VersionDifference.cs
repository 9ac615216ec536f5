using Wengang.App.Data;
using Wengang.App.Indicators.Changes;

namespace Wengang.App.Indicators.Versions;

/// <summary>What differs between two versions of a frozen month, as both were reported.</summary>
/// <param name="From">The earlier version.</param>
/// <param name="To">The later one.</param>
/// <param name="Figures">The figures that differ anywhere, in the order of their codes.</param>
public sealed record VersionDifference(FrozenVersion From, FrozenVersion To, IReadOnlyList<FigureDifference> Figures)
{
    /// <summary>In two statements, as far as the actor may see the numbers.</summary>
    public static VersionDifference Read(Db db, IndicatorSet indicators, FrozenVersion from, FrozenVersion to)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        var stored = FrozenMonth.Read(db, from.OperationId, to.OperationId);
        var townships = new Townships(db);
        if (!stored.TryGetValue(from.OperationId, out var before) || !stored.TryGetValue(to.OperationId, out var after))
        {
            return new VersionDifference(from, to, []);
        }

        var known = before.Codes.Concat(after.Codes).ToHashSet();
        var figures = indicators.All.Where(i => known.Contains(i.Code)).Select(i => Compare(i, from, before, after, townships));
        return new VersionDifference(from, to, [.. figures.Where(f => f.County is { Differs: true } || f.Changed.Any())]);
    }

    /// <summary>Who joined and who left a figure between the two versions, as known at each.</summary>
    public FigureChange People(Db db, Indicator indicator) =>
        FigureChange.Compute(db, indicator, new ChangeMoment(From.Month.LastDay, From.KnownAt), new ChangeMoment(To.Month.LastDay, To.KnownAt));

    private static FigureDifference Compare(Indicator indicator, FrozenVersion version, FrozenMonth before, FrozenMonth after, Townships townships)
    {
        var county = new PlaceDifference("", "全县", before.Number(indicator, FrozenFigure.County), after.Number(indicator, FrozenFigure.County));
        var split = townships.With(before.Prefixes(indicator.Code).Concat(after.Prefixes(indicator.Code)).Distinct())
            .Select(t => new PlaceDifference(t.Code, t.Name, before.Number(indicator, t.Code), after.Number(indicator, t.Code)));
        return new FigureDifference(
            indicator, indicator.NameOn(version.Month.LastDay), county.Before is null && county.After is null ? null : county, [.. split]);
    }
}
