namespace Wengang.App.Jobs;

/// <summary>How far a running job is.</summary>
/// <param name="StartedAt">UTC.</param>
/// <param name="Done">Of <paramref name="Total"/>; both 0 while nothing can be said.</param>
/// <param name="Text">What is being done at the moment, Chinese.</param>
public sealed record JobProgress(DateTime StartedAt, long Done, long Total, string Text);
