using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.Web.Hosting;

/// <summary>The database session of one request, in the post of whoever asks.</summary>
public sealed class CountySession : IDisposable
{
    private readonly Db? db;

    public CountySession(DatabaseCheck database, CurrentActor current)
    {
        Actor = current.Actor;
        try
        {
            db = database.Open(Actor);
        }
        catch (Exception e) when (DatabaseCheck.IsExpected(e))
        {
            Problem = e.Message;
        }
    }

    public Actor Actor { get; }

    /// <summary>Why there is no session; null when there is one.</summary>
    public string? Problem { get; }

    public Db Db => db ?? throw new InvalidOperationException(Problem);

    public void Dispose() => db?.Dispose();
}
