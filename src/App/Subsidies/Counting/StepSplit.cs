using Wengang.App.Indicators;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Subsidies.Counting;

/// <summary>How long the steps of each scheme took.</summary>
/// <param name="Scheme">Code of the scheme.</param>
/// <param name="Act">The step.</param>
/// <param name="Count">How often it was taken.</param>
/// <param name="Days">All days since the steps before.</param>
/// <param name="Longest">The most days of one.</param>
public sealed record StepSplit(string Scheme, ClaimAct Act, int Count, long Days, int Longest)
{
    /// <summary>In one statement: by scheme, the steps in the order in which they are taken.</summary>
    /// <param name="query">The day, and perhaps only a part.</param>
    /// <param name="township">Only of this township, by its first nine digits; null for all.</param>
    public static IReadOnlyList<StepSplit> Read(FigureQuery query, string? township = null)
    {
        var prefix = township ?? "";
        var acts = StepDays.Acts.ToArray();
        return
        [
            .. StepDays.Steps(query).Where(s => acts.Contains(s.Act) && s.RegionCode.StartsWith(prefix)).GroupBy(s => new { s.Scheme, s.Act })
                .Select(g => new { g.Key.Scheme, g.Key.Act, Count = g.Count(), Days = g.Sum(s => (long)s.Days), Longest = g.Max(s => s.Days) }).AsEnumerable()
                .Select(g => new StepSplit(g.Scheme, g.Act, g.Count, g.Days, g.Longest)).OrderBy(s => s.Scheme, StringComparer.Ordinal).ThenBy(s => Array.IndexOf(acts, s.Act)),
        ];
    }

    /// <summary>The figure that counts the step.</summary>
    public string Code => StepIndicators.CodeOf(Act);
}
