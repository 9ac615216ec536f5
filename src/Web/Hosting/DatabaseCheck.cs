using System.Data.Common;
using System.Security.Cryptography;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.Web.Hosting;

/// <summary>Opens the database for a page; that it fits this version and its key is checked until it once did.</summary>
public sealed class DatabaseCheck(CountyDatabase database)
{
    private volatile bool passed;

    /// <summary>Why the database cannot be used; null when it can.</summary>
    public string? Problem()
    {
        try
        {
            Open(Actor.Nobody).Dispose();
            return null;
        }
        catch (Exception e) when (IsExpected(e))
        {
            return e.Message;
        }
    }

    /// <summary>What opening a database may end with when it is missing, old, foreign or out of reach.</summary>
    public static bool IsExpected(Exception e) =>
        e is InvalidOperationException or DbException or CryptographicException or IOException or UnauthorizedAccessException;

    /// <exception cref="InvalidOperationException">There is no database, or it is not for this version or key.</exception>
    public Db Open(Actor actor) => Open(actor, database.Open);

    /// <summary>On a connection that no request holds; see <see cref="CountyDatabase.OpenApart"/>.</summary>
    /// <exception cref="InvalidOperationException">As with <see cref="Open(Actor)"/>.</exception>
    public Db OpenApart(Actor actor) => Open(actor, database.OpenApart);

    private Db Open(Actor actor, Func<Actor, Db> open)
    {
        if (!database.Exists)
        {
            throw new InvalidOperationException($"数据库 {database.FilePath} 还没有建立。");
        }

        if (passed)
        {
            return open(actor);
        }

        var db = database.OpenChecked(actor);
        passed = true;
        return db;
    }
}
