using Wengang.App.Data;
using Wengang.App.Documents;
using Wengang.App.Indicators;

namespace Wengang.App;

/// <summary>Gives documents their figures from the database; each is computed once.</summary>
/// <param name="db">The session.</param>
/// <param name="knownAt">As known at this instant; null for now.</param>
public sealed class ReportFigures(Db db, DateTime? knownAt = null)
{
    private readonly Dictionary<(string Code, DateOnly AsOf), ReportFigure?> known = [];

    public ReportFigure? Find(string code, DateOnly asOf)
    {
        if (!known.TryGetValue((code, asOf), out var figure))
        {
            known[(code, asOf)] = figure = Compute(code, asOf);
        }

        return figure;
    }

    private ReportFigure? Compute(string code, DateOnly asOf)
    {
        if (IndicatorCatalogue.All.All.All(i => i.Code != code))
        {
            return null;
        }

        var figure = Figures.Compute(db, IndicatorCatalogue.All, asOf, knownAt, [code])[0];
        return new ReportFigure(
            figure.Code, figure.Name, figure.Unit, asOf, figure.Value, figure.Decimals,
            [.. figure.ByTownship.Select(t => (t.Name, t.Value ?? 0))], figure.Indicator.Population);
    }
}
