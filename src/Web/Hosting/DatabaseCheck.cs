using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.Web.Hosting;

/// <summary>Opens the database for a page; that it fits this version and its key is checked until it once did.</summary>
public sealed class DatabaseCheck(CountyDatabase database)
{
    private volatile bool passed;

    /// <exception cref="InvalidOperationException">There is no database, or it is not for this version or key.</exception>
    public Db Open(Actor actor)
    {
        if (!database.Exists)
        {
            throw new InvalidOperationException($"数据库 {database.FilePath} 还没有建立。");
        }

        if (passed)
        {
            return database.Open(actor);
        }

        var db = database.OpenChecked(actor);
        passed = true;
        return db;
    }
}
