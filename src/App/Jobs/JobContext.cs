using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Jobs;

/// <summary>What a handler is given.</summary>
public sealed class JobContext
{
    private readonly Func<Actor, Db> open;
    private readonly JobBoard board;

    internal JobContext(Job job, Actor actor, Func<Actor, Db> open, JobBoard board, CancellationToken stopping) =>
        (Job, Actor, this.open, this.board, Stopping) = (job, actor, open, board, stopping);

    public Job Job { get; }

    public string Argument => Job.Argument;

    public Actor Actor { get; }

    /// <summary>Set when the process stops: throw by it as soon as nothing is half done; the job is then run again at the next start.</summary>
    public CancellationToken Stopping { get; }

    /// <summary>A fresh session with the rights of whoever asked; the handler disposes it.</summary>
    public Db Open() => open(Actor);

    /// <summary>Tells the pages how far it is; costs nothing.</summary>
    public void Report(long done, long total, string text) => board.Report(Job.Id, done, total, text);
}
