using System.Globalization;

namespace Wengang.Rules.Monitoring.Sampling;

/// <summary>How many are drawn on each level; a county sets it.</summary>
public sealed record SampleSizes(SampleSize Village, SampleSize Township, SampleSize County)
{
    public const string Prefix = "monitoring sample ";

    public static readonly SampleSizes Default = new(new(20, 3), new(10, 10), new(5, 30));

    public SampleSize Of(SampleLevel level) => level switch
    {
        SampleLevel.Village => Village,
        SampleLevel.Township => Township,
        _ => County,
    };

    /// <summary>What the settings say, written "percent/minimum".</summary>
    public static SampleSizes Of(IReadOnlyDictionary<string, string> settings)
    {
        SampleSize Read(SampleLevel level) => settings.TryGetValue(Prefix + SampleLevels.List.CodeOf(level), out var text)
            && text.Split('/') is [var percent, var minimum] ? new SampleSize(int.Parse(percent, CultureInfo.InvariantCulture), int.Parse(minimum, CultureInfo.InvariantCulture)) : Default.Of(level);
        return new SampleSizes(Read(SampleLevel.Village), Read(SampleLevel.Township), Read(SampleLevel.County));
    }

    public IEnumerable<(string Key, string Value)> Values() => SampleLevels.List.Entries.Select(e => (
        Prefix + e.Code, string.Create(CultureInfo.InvariantCulture, $"{Of(e.Value).Percent}/{Of(e.Value).Minimum}")));

    /// <summary>Chinese; null when it can be used.</summary>
    public string? Problem() => Village.Problem() ?? Township.Problem() ?? County.Problem();
}
