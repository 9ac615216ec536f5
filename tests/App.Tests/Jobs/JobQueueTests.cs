using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Jobs;

[Collection("jobs")]
public class JobQueueTests
{
    [Theory, OnBothDatabases]
    public void A_job_queued_within_an_operation_is_there_only_when_that_was_completed(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var rings = 0;
        void Count() => Interlocked.Increment(ref rings);
        JobBell.Rang += Count;
        try
        {
            long lost, kept;
            using (var db = desk.Open())
            {
                using (db.Begin(OperationKind.Import, "导入", OperationSource.Page))
                {
                    lost = JobQueue.Enqueue(db, "x", "算一遍", "1").Id;
                }

                Assert.Equal(0, rings);
                using var operation = db.Begin(OperationKind.Import, "导入", OperationSource.Page);
                kept = JobQueue.Enqueue(db, "x", "算一遍", "2").Id;
                operation.Complete();
            }

            Assert.Equal(1, rings);
            Assert.Null(desk.Find(lost));
            Assert.Equal(JobState.Queued, desk.Find(kept).State);
        }
        finally
        {
            JobBell.Rang -= Count;
        }
    }

    [Theory, OnBothDatabases]
    public void A_job_of_another_region_is_not_there(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var id = desk.Enqueue("x", actor: JobDesk.Clerk);
        using var neighbour = desk.Open(JobDesk.Clerk with { Scope = Scope.Below("369901102") });
        Assert.Null(JobQueue.Find(neighbour, id));
        Assert.Null(JobQueue.RunAgain(neighbour, id));
    }

    [Theory, OnBothDatabases]
    public void Only_who_asked_and_the_operator_may_have_a_job_done_again(DatabaseKind kind)
    {
        using var desk = new JobDesk(kind);
        var id = desk.Enqueue("x", actor: JobDesk.Clerk);
        desk.Runner(new JobKind("x", _ => throw new InvalidOperationException("不行。"))).RunNext(TestContext.Current.CancellationToken);

        using (var colleague = desk.Open(JobDesk.Clerk with { User = "同事", AccountId = 8 }))
        {
            Assert.Throws<UnauthorizedAccessException>(() => JobQueue.RunAgain(colleague, id));
        }

        using Db operatorOfAll = desk.Open();
        Assert.Equal(JobState.Queued, JobQueue.RunAgain(operatorOfAll, id)!.State);
        Assert.Equal(JobDesk.Clerk.User, desk.Find(id).User);
    }
}
