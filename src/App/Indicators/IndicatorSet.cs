namespace Wengang.App.Indicators;

/// <summary>The indicators of a county, in the order of their codes.</summary>
public sealed class IndicatorSet
{
    private readonly Dictionary<string, Indicator> byCode;

    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public IndicatorSet(IEnumerable<Indicator> indicators)
    {
        All = [.. indicators];
        byCode = All.ToDictionary(i => i.Code, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Indicator> All { get; }

    /// <exception cref="ArgumentException">No indicator has this code; the message names those that exist.</exception>
    public Indicator this[string code] => byCode.TryGetValue(code, out var found)
        ? found
        : throw new ArgumentException($"没有代码为“{code}”的指标。可用的代码：{string.Join("、", byCode.Keys)}。");

    /// <summary>The indicators of <paramref name="codes"/> in the order of the set; all of them when null.</summary>
    /// <exception cref="ArgumentException">An unknown code.</exception>
    public IReadOnlyList<Indicator> Choose(IReadOnlyCollection<string>? codes)
    {
        if (codes is null)
        {
            return All;
        }

        var chosen = codes.Select(c => this[c]).ToHashSet();
        return [.. All.Where(chosen.Contains)];
    }
}
