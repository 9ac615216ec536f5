namespace Wengang.App.Jobs;

/// <summary>A kind of job and what does it. A job may be run twice, when the process stopped in between: the handler must bear that.</summary>
/// <param name="Name">Permanent, in the database.</param>
/// <param name="Run">Does it and gives the closing words, Chinese. An exception with a Chinese message tells the user why it failed.</param>
public sealed record JobKind(string Name, Func<JobContext, string> Run)
{
    /// <summary>Whether it sees the whole county whoever asked for it: for upkeep that shows nothing of what it reads.</summary>
    public bool SeesEverything { get; init; }
}
