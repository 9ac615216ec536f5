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
        if (!known.ContainsKey((code, asOf)))
        {
            known[(code, asOf)] = null;
            Compute(code, asOf);
        }

        return known[(code, asOf)];
    }

    /// <summary>Figures that come from the same rows are computed together: one pass over the data serves them all.</summary>
    private void Compute(string code, DateOnly asOf)
    {
        var indicators = IndicatorCatalogue.All.All;
        var rows = indicators.FirstOrDefault(i => i.Code == code)?.Rows;
        foreach (var figure in Figures.Compute(db, IndicatorCatalogue.All, asOf, knownAt, [.. indicators.Where(i => i.Rows == rows).Select(i => i.Code)]))
        {
            known[(figure.Code, asOf)] = new ReportFigure(
                figure.Code, figure.Name, figure.Unit, asOf, figure.Value, figure.Decimals,
                [.. figure.ByTownship.Select(t => (t.Name, t.Value ?? 0))], figure.Indicator.Population);
        }
    }
}
