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

    /// <summary>The figure of a code on a day; null when there is no such code. What was not prepared is computed with its sisters.</summary>
    public ReportFigure? Find(string code, DateOnly asOf)
    {
        if (!known.ContainsKey((code, asOf)))
        {
            var rows = IndicatorCatalogue.All.All.FirstOrDefault(i => i.Code == code)?.Rows;
            Prepare([(code, asOf), .. IndicatorCatalogue.All.All.Where(i => i.Rows == rows).Select(i => (i.Code, asOf))]);
        }

        return known[(code, asOf)];
    }

    /// <summary>Computes together what will be asked for: one pass over the data serves it all.</summary>
    public void Prepare(IEnumerable<(string Code, DateOnly AsOf)> wanted)
    {
        var fresh = wanted.Where(w => known.TryAdd(w, null)).ToList();
        var defined = fresh.Join(IndicatorCatalogue.All.All, w => w.Code, i => i.Code, (w, i) => (i, w.AsOf)).ToList();
        foreach (var figure in Figures.Compute(db, defined, knownAt))
        {
            known[(figure.Code, figure.AsOf)] = new ReportFigure(
                figure.Code, figure.Name, figure.Unit, figure.AsOf, figure.Value, figure.Decimals,
                [.. figure.ByTownship.Select(t => (t.Name, t.Value ?? 0))], figure.Indicator.Population);
        }
    }
}
