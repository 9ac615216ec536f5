using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.App.Intake.Undoing;
using Wengang.App.Jobs;

namespace Wengang.App;

/// <summary>The work on batches of dropped files, as jobs.</summary>
public static class IntakeWork
{
    public static readonly IReadOnlyList<JobKind> Jobs =
    [
        new(IntakeJobs.Preview, Preview),
        new(IntakeJobs.Confirm, Confirm),
        new(IntakeJobs.Undo, Undo),
    ];

    private static IntakeTools Tools => new(Modules.Importers);

    private static string Preview(JobContext job)
    {
        using var db = job.Open();
        return new BatchPreview(Tools, Progress(job)).Run(db, IntakeJobs.BatchOf(job.Argument));
    }

    private static string Confirm(JobContext job)
    {
        using var db = job.Open();
        return new BatchConfirmation(Tools, Progress(job)).Run(db, IntakeJobs.BatchOf(job.Argument));
    }

    private static string Undo(JobContext job)
    {
        using var db = job.Open();
        return BatchUndo.Run(db, IntakeJobs.BatchOf(job.Argument));
    }

    private static Action<string, int, int, int> Progress(JobContext job) => (what, place, sheets, rows) =>
    {
        job.Stopping.ThrowIfCancellationRequested();
        job.Report(place, sheets, $"第 {place} 张表，共 {sheets} 张：{what}，{rows} 行");
    };
}
