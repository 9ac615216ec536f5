using Wengang.Rules.Monitoring.Quality;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.Web.Ui.Monitoring;

/// <summary>What the form of the monitoring settings sends.</summary>
public sealed class SettingsForm
{
    public int? Village { get; set; }

    public int? Township { get; set; }

    public int? County { get; set; }

    public int? Opening { get; set; }

    public bool Moves { get; set; }

    public bool Lifted { get; set; }

    public bool Monitored { get; set; }

    public IReadOnlyList<CheckQuestion> Questions { get; set; } = [];

    public IReadOnlyList<CheckMethod> Methods { get; set; } = [];

    public IReadOnlyList<LabourCapacity> Labour { get; set; } = [];

    /// <summary>By the code of the level.</summary>
    public Dictionary<string, int?> Percents { get; set; } = [];

    /// <summary>By the code of the level.</summary>
    public Dictionary<string, int?> Minimums { get; set; } = [];

    /// <summary>By the name of the bound.</summary>
    public Dictionary<string, int?> Bounds { get; set; } = [];

    /// <summary>What is left empty is out of bounds.</summary>
    public SampleSizes Samples => new(Size(SampleLevel.Village), Size(SampleLevel.Township), Size(SampleLevel.County));

    public QualityBounds Quality => QualityBounds.All.Aggregate(QualityBounds.Default, (bounds, one) => one.With(bounds, Bounds.GetValueOrDefault(one.Key) ?? -1));

    private SampleSize Size(SampleLevel level) => SampleLevels.List.CodeOf(level) is var code ? new(Percents.GetValueOrDefault(code) ?? -1, Minimums.GetValueOrDefault(code) ?? -1) : default;
}
