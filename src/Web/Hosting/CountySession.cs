using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.Web.Hosting;

/// <summary>The database session of one request, in the post of whoever asks.</summary>
public sealed class CountySession : IDisposable
{
    private readonly Db? db;
    private bool isOpen;

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

    /// <summary>On one connection for the whole request: each that is opened is first told its settings and scope.</summary>
    public Db Db
    {
        get
        {
            var known = db ?? throw new InvalidOperationException(Problem);
            if (!isOpen)
            {
                known.Database.OpenConnection();
                isOpen = true;
            }

            return known;
        }
    }

    /// <summary>Gives the connection back before waiting for others who need one; the next use takes one again.</summary>
    public void Release()
    {
        if (isOpen)
        {
            db!.Database.CloseConnection();
            isOpen = false;
        }
    }

    public void Dispose() => db?.Dispose();
}
