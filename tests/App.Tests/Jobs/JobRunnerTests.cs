using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Jobs;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Jobs;

[Collection("jobs")]
public class JobRunnerTests
{
    private static CancellationToken Running => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public void Jobs_are_done_in_the_order_in_which_they_were_queued(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var done = new List<string>();
        var runner = desk.Runner(new JobKind("note", c => Note(done, c.Argument)));
        var first = desk.Enqueue("note", "甲");
        desk.Enqueue("note", "乙");

        Assert.True(runner.RunNext(Running));
        Assert.True(runner.RunNext(Running));
        Assert.False(runner.RunNext(Running));

        Assert.Equal(["甲", "乙"], done);
        var job = desk.Find(first);
        Assert.Equal((JobState.Done, "记下了甲", 1), (job.State, job.Message, job.Attempts));
        Assert.NotNull(job.EndedAt);
    }

    [Theory, OnBothDatabases]
    public void A_job_runs_with_the_rights_of_whoever_asked_for_it(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        Actor? seen = null;
        var runner = desk.Runner(new JobKind("look", c =>
        {
            using var db = c.Open();
            seen = db.Actor;
            return "看过了";
        }));
        var id = desk.Enqueue("look", actor: JobDesk.Clerk);

        runner.RunNext(Running);

        Assert.Equal((JobDesk.Clerk.User, JobDesk.Clerk.Post, JobDesk.Clerk.Scope), (seen!.User, seen.Post, seen.Scope));
        Assert.False(seen.May(Permission.Operate));
        Assert.Equal("369901101", desk.Find(id).RegionCode);
    }

    [Theory, OnBothDatabases]
    public void Upkeep_sees_the_whole_county_in_the_name_of_whoever_asked(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        Actor? seen = null;
        var runner = desk.Runner(new JobKind("upkeep", c => (seen = c.Actor).Post) { SeesEverything = true });
        desk.Enqueue("upkeep", actor: JobDesk.Clerk);

        runner.RunNext(Running);

        Assert.Equal((JobDesk.Clerk.User, Scope.Everything), (seen!.User, seen.Scope));
    }

    [Theory, OnBothDatabases]
    public void What_was_not_finished_when_the_process_stopped_is_run_again(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        using var stop = new CancellationTokenSource();
        var id = desk.Enqueue("slow");
        var stopped = desk.Runner(new JobKind("slow", c =>
        {
            stop.Cancel();
            c.Stopping.ThrowIfCancellationRequested();
            return "不会到这里";
        }));
        Assert.Throws<OperationCanceledException>(() => stopped.RunNext(stop.Token));
        Assert.Equal(JobState.Queued, desk.Find(id).State);

        desk.Runner(new JobKind("slow", _ => "补做好了")).RunNext(Running);

        Assert.Equal((JobState.Done, "补做好了"), (desk.Find(id).State, desk.Find(id).Message));
    }

    [Theory, OnBothDatabases]
    public void A_failed_job_says_why_in_Chinese_and_can_be_run_again(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var fails = true;
        var runner = desk.Runner(new JobKind("try", _ => fails ? throw new InvalidOperationException("文件打不开。") : "做成了"));
        var id = desk.Enqueue("try", actor: JobDesk.Clerk);
        runner.RunNext(Running);
        Assert.Equal((JobState.Failed, "文件打不开。"), (desk.Find(id).State, desk.Find(id).Message));

        fails = false;
        using (var db = desk.Open(JobDesk.Clerk))
        {
            Assert.Equal(JobState.Queued, JobQueue.RunAgain(db, id)!.State);
        }

        runner.RunNext(Running);
        Assert.Equal((JobState.Done, "做成了", 2), (desk.Find(id).State, desk.Find(id).Message, desk.Find(id).Attempts));
    }

    [Theory, OnBothDatabases]
    public void A_failure_in_English_is_not_shown_as_it_is(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var id = desk.Enqueue("break");
        desk.Runner(new JobKind("break", _ => throw new FormatException("Input string was not in a correct format."))).RunNext(Running);
        Assert.StartsWith("程序出了错（FormatException）", desk.Find(id).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void Only_queueing_and_ending_are_written_however_often_progress_is_reported(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var before = Operations(desk);
        JobProgress? seen = null;
        var id = desk.Enqueue("count");
        desk.Runner(new JobKind("count", c =>
        {
            for (var i = 1; i <= 100; i++)
            {
                c.Report(i, 100, "正在数");
            }

            seen = desk.Board.Of(c.Job.Id);
            return "数完了";
        })).RunNext(Running);

        Assert.Equal((100, 100, "正在数"), (seen!.Done, seen.Total, seen.Text));
        Assert.Null(desk.Board.Of(id));
        Assert.Equal([OperationKind.JobQueued, OperationKind.JobEnded], Operations(desk).Skip(before.Count));
    }

    [Theory, OnBothDatabases]
    public void A_job_of_a_kind_this_version_does_not_know_fails_and_blocks_nobody(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var unknown = desk.Enqueue("from the future");
        var next = desk.Enqueue("known");
        var runner = desk.Runner(new JobKind("known", _ => "好"));
        runner.RunNext(Running);
        runner.RunNext(Running);
        Assert.Equal((JobState.Failed, JobState.Done), (desk.Find(unknown).State, desk.Find(next).State));
    }

    private static string Note(List<string> done, string text)
    {
        done.Add(text);
        return "记下了" + text;
    }

    private static List<OperationKind> Operations(JobDesk desk)
    {
        using var db = desk.Open();
        return [.. db.Set<Operation>().OrderBy(o => o.Sequence).Select(o => o.Kind)];
    }
}
