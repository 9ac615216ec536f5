namespace Wengang.App.Jobs;

/// <summary>Wakes the workers of this process when a job was queued and committed.</summary>
public static class JobBell
{
    /// <summary>A worker that hears of jobs of another database looks at its own and sleeps on.</summary>
    public static event Action? Rang;

    internal static void Ring() => Rang?.Invoke();
}
