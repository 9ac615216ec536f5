using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring;

/// <summary>Who must be checked each month; figures and lists count the same people.</summary>
/// <param name="Lifted">脱贫人口.</param>
/// <param name="Monitored">监测对象, lifted or not.</param>
/// <param name="Labour">劳动技能 of those who are checked.</param>
public sealed record CheckedPeople(bool Lifted, bool Monitored, IReadOnlyList<LabourCapacity> Labour)
{
    public const string Prefix = "indicators checked ";

    private const string LiftedKey = Prefix + "lifted";
    private const string MonitoredKey = Prefix + "monitored";
    private const string LabourKey = Prefix + "labour";

    /// <summary>Lifted and monitored people who can work: 普通, 技能, 弱劳动力或半劳动力.</summary>
    public static readonly CheckedPeople Default = new(true, true, [LabourCapacity.Ordinary, LabourCapacity.Skilled, LabourCapacity.Weak]);

    public static CheckedPeople Of(IReadOnlyDictionary<string, string> settings) => new(
        settings.GetValueOrDefault(LiftedKey, "1") == "1",
        settings.GetValueOrDefault(MonitoredKey, "1") == "1",
        settings.TryGetValue(LabourKey, out var labour) ? [.. labour.Split('、', StringSplitOptions.RemoveEmptyEntries).Select(LabourCapacities.List.FromCode)] : Default.Labour);

    public IEnumerable<(string Key, string Value)> Values() =>
        [(LiftedKey, Lifted ? "1" : "0"), (MonitoredKey, Monitored ? "1" : "0"), (LabourKey, string.Join('、', Labour.Select(LabourCapacities.List.CodeOf)))];

    /// <summary>Chinese; null when it can be used.</summary>
    public string? Problem() => !Lifted && !Monitored ? "脱贫人口、监测对象至少选一类。" : Labour.Count == 0 ? "劳动技能至少选一种。" : null;
}
