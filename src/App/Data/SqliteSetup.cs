using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wengang.App.Data;

/// <summary>
/// Settings of every SQLite connection: readers never wait for the writer, a commit survives a crash of the machine. Each connection of the
/// pool keeps pages of its own, so readers keep few and leave the rest to the file cache of the machine; a writer gets many.
/// </summary>
internal sealed class SqliteSetup : DbConnectionInterceptor
{
    public static readonly SqliteSetup Instance = new();

    private const string Pragmas =
        "pragma journal_mode = wal; pragma synchronous = full; pragma cache_size = -2048; pragma temp_store = memory;";

    /// <summary>Until the connection is opened anew: an import touches pages of many indexes in no order.</summary>
    public const string ForWriting = "pragma cache_size = -65536";

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
