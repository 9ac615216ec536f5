using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Wengang.App.Data;

/// <summary>From its start to its end a session reads all tables as they were at the start, while others go on writing.</summary>
internal sealed class Snapshot : IDisposable
{
    private readonly Db db;
    private readonly DbTransaction? sqlite;

    /// <param name="db">A session without an open transaction.</param>
    public Snapshot(Db db)
    {
        this.db = db;
        if (!db.Database.IsSqlite())
        {
            db.Database.BeginTransaction(IsolationLevel.RepeatableRead);
            return;
        }

        // Only a deferred transaction keeps nobody from writing.
        db.Database.OpenConnection();
        sqlite = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        db.Database.UseTransaction(sqlite);
    }

    public void Dispose()
    {
        db.Database.CurrentTransaction?.Dispose();
        if (sqlite is not null)
        {
            sqlite.Dispose();
            db.Database.CloseConnection();
        }
    }
}
