namespace Wengang.App.Jobs;

/// <summary>Where a job stands. That it runs just now is kept in memory only: whoever stops in between finds it queued again.</summary>
public enum JobState
{
    Queued,
    Done,
    Failed,
}
