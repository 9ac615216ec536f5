using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Wengang.App.Data;

/// <summary>Settings of every PostgreSQL session: our statements are few and large, compiling them costs more than it saves, and their hashes want room.</summary>
internal sealed class PostgresSetup : DbConnectionInterceptor
{
    public static readonly PostgresSetup Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "set jit = off; set work_mem = '64MB'";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
