using Wengang.App.Jobs;

namespace Wengang.Web.Ui;

/// <summary>A job as a page shows it; for the partial <c>_Job</c>, which refreshes itself until the job has ended.</summary>
/// <param name="Job">The job as it stands in the database.</param>
/// <param name="Progress">Null unless it runs.</param>
/// <param name="MayRunAgain">Whether the reader may have it done again after a failure.</param>
public sealed record JobView(Job Job, JobProgress? Progress, bool MayRunAgain = false)
{
    public bool HasEnded => Job.State != JobState.Queued;

    public string State => (Job.State, Progress) switch
    {
        (JobState.Done, _) => "已完成",
        (JobState.Failed, _) => "没有做成",
        (_, null) => "排队中",
        _ => "正在做",
    };
}
