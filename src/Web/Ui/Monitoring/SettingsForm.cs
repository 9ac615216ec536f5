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
}
