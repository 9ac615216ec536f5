namespace Wengang.App.Upkeep;

/// <summary>How one thing stands.</summary>
public enum HealthState
{
    Ok,

    /// <summary>Works, and somebody should look at it.</summary>
    Warning,

    /// <summary>Does not work.</summary>
    Failed,
}
