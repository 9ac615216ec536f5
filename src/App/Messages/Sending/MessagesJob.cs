using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Jobs;

namespace Wengang.App.Messages.Sending;

/// <summary>Sends what waits in the outbox, in the background.</summary>
public static class MessagesJob
{
    public static readonly JobKind Kind = new("send messages", Run) { SeesEverything = true };

    private const string Title = "发送提醒消息";

    private static readonly Lazy<IReadOnlyDictionary<MessageChannel, IMessageSender>> Senders = new(MessageSenders.FromEnvironment);

    /// <summary>Queues the job for what waits and is due; nothing when there is nothing or it is queued already.</summary>
    /// <param name="db">A session of <see cref="JobActor.Service"/>.</param>
    /// <param name="now">UTC.</param>
    public static bool QueueDue(Db db, DateTime now)
    {
        if (JobQueue.IsQueued(db, Kind.Name) || !Dispatcher.HasDue(db, now))
        {
            return false;
        }

        JobQueue.Enqueue(db, Kind.Name, Title, "", Job.NoRegion, OperationSource.Job);
        return true;
    }

    /// <summary>Within the open operation; one job sends all that wait.</summary>
    internal static void Enqueue(Db db)
    {
        if (!JobQueue.IsQueued(db, Kind.Name))
        {
            JobQueue.Enqueue(db, Kind.Name, Title, "");
        }
    }


    private static string Run(JobContext context)
    {
        var count = new Dispatcher(context.Open, Senders.Value, () => DateTime.UtcNow).Run(context.Stopping);
        return $"发出 {count.Sent} 条，稍后再试 {count.Later} 条，没有发成 {count.Failed} 条。";
    }
}
