namespace Wengang.Rules.Values;

/// <summary>健康状况; several may hold at once.</summary>
[Flags]
public enum HealthStatus
{
    /// <summary>Nothing said.</summary>
    Unknown = 0,
    Healthy = 1,
    ChronicIllness = 2,
    SeriousIllness = 4,
    Disabled = 8,
}
