using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wengang.App.Data;

/// <summary>Settings of every SQLite connection: readers never wait for the writer, a commit survives a crash of the machine.</summary>
internal sealed class SqliteSetup : DbConnectionInterceptor
{
    public static readonly SqliteSetup Instance = new();

    private const string Pragmas =
        "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -65536; pragma temp_store = memory;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
