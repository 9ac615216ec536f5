using Wengang.App.Indicators.Listing;
using Wengang.Rules.Changes;

namespace Wengang.App.Indicators;

/// <summary>The definition of a figure: number, split by township, list of people and comparison all come from <see cref="Rows"/>.</summary>
public sealed record Indicator
{
    /// <summary>Permanent; never given to another figure.</summary>
    public required string Code { get; init; }

    /// <summary>Chinese name; {月} stands for the month of the date.</summary>
    public required string Name { get; init; }

    /// <summary>人, 个, 份, 场, 家 or %.</summary>
    public required string Unit { get; init; }

    /// <summary>Digits after the point; rounding is half-up.</summary>
    public int Decimals { get; init; }

    public required CutOff CutOff { get; init; }

    /// <summary>口径: who or what is counted.</summary>
    public required string Population { get; init; }

    /// <summary>计算方法, one sentence.</summary>
    public required string Formula { get; init; }

    /// <summary>The sheets it is counted from.</summary>
    public required string Source { get; init; }

    /// <summary>Everything that is counted by this and its sister indicators; a static method, so that sisters share one query.</summary>
    public required Func<FigureQuery, IQueryable<Evidence>> Rows { get; init; }

    /// <summary>The bits of <see cref="Evidence.Facets"/> that a row needs to be counted here.</summary>
    public int Facets { get; init; }

    /// <summary>The bits of <see cref="Evidence.Facets"/> in words, for saying why somebody is counted no more.</summary>
    public IReadOnlyList<Facet> Kinds { get; init; } = [];

    public Comparison Comparison { get; init; }

    /// <summary>Whether its rows heed <see cref="FigureQuery.Part"/>.</summary>
    public bool HasParts { get; init; }

    /// <summary>The indicator that a percentage or an average is of, on the same day; null for all others.</summary>
    public Indicator? Whole { get; init; }

    public bool IsPercent => Comparison is Comparison.PercentOfLastYearEnd or Comparison.PercentOfWhole;

    /// <summary>Whether numerator and denominator stand beside the number: its parts are no shares of the whole.</summary>
    public bool IsRatio => IsPercent || Comparison == Comparison.Average;

    /// <summary>How the rows behind the figure are listed.</summary>
    public required EvidenceTable Table { get; init; }

    /// <summary>The name at a date.</summary>
    public string NameOn(DateOnly date) => Name.Replace("{月}", date.ToString("%M", System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>
    /// The rows behind the figure; their amounts sum up to it. Of a percentage these are the rows of the numerator,
    /// of a change those who joined (1) and those who left (−1).
    /// </summary>
    public IQueryable<Evidence> Evidence(FigureQuery query)
    {
        var now = Counted(query);
        if (Comparison != Comparison.ChangeSinceLastYearEnd)
        {
            return now;
        }

        var then = Counted(query with { AsOf = query.LastYearEnd });
        var joined = now.Where(e => !then.Any(b => b.SubjectId == e.SubjectId));
        var left = then.Where(e => !now.Any(n => n.SubjectId == e.SubjectId));
        return joined.Concat(left.Select(e => new Evidence
        {
            SubjectId = e.SubjectId, PersonId = e.PersonId, RegionCode = e.RegionCode, Amount = -e.Amount, Facets = e.Facets,
        }));
    }

    private IQueryable<Evidence> Counted(FigureQuery query)
    {
        var facets = Facets;
        return facets == 0 ? Rows(query) : Rows(query).Where(e => (e.Facets & facets) == facets);
    }
}
