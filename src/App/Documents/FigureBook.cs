using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Trends;

namespace Wengang.App.Documents;

/// <summary>Gives documents their figures from the database; each is computed once.</summary>
/// <param name="db">The session; its scope bounds what is counted.</param>
/// <param name="indicators">The indicators there are.</param>
/// <param name="knownAt">As known at this instant; null for now.</param>
public class FigureBook(Db db, IndicatorSet indicators, DateTime? knownAt = null)
{
    private readonly FigureBatch batch = new(db, indicators, knownAt);
    private readonly Dictionary<(string Code, DateOnly AsOf), ReportFigure?> known = [];

    public IndicatorSet Indicators => indicators;

    /// <summary>The figure of a code on a day; null when there is no such code. What was not prepared is computed with its sisters.</summary>
    public ReportFigure? Find(string code, DateOnly asOf)
    {
        if (!known.TryGetValue((code, asOf), out var found))
        {
            var rows = indicators.All.FirstOrDefault(i => i.Code == code)?.Rows;
            Prepare([(code, asOf), .. indicators.All.Where(i => i.Rows == rows).Select(i => (i.Code, asOf))]);
            found = known[(code, asOf)];
        }

        return found;
    }

    /// <summary>Computes what will be asked for in one pass; figures that come from the same rows cost one.</summary>
    public void Prepare(IEnumerable<(string Code, DateOnly AsOf)> wanted)
    {
        foreach (var figure in batch.Compute(wanted.Where(w => known.TryAdd(w, null)).ToList()))
        {
            known[(figure.Code, figure.AsOf)] = new ReportFigure(
                figure.Code, figure.Name, figure.Unit, figure.AsOf, figure.Value, figure.Decimals,
                [.. figure.ByTownship.Select(t => (t.Name, t.Value))], figure.Indicator.Population) { IsSum = !figure.Indicator.IsRatio };
        }
    }
}
