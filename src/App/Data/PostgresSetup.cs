using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Npgsql;
using Wengang.App.Data.Schema;

namespace Wengang.App.Data;

/// <summary>
/// Settings of every PostgreSQL session: the scope for row security; our statements are few and large, compiling them costs more than it
/// saves, their hashes want room, and a county's indexes lie in memory, where the next page costs as much as any other.
/// </summary>
internal sealed class PostgresSetup : DbConnectionInterceptor
{
    public static readonly PostgresSetup Instance = new();

    /// <summary>A server with few processors answers thirty statements at once no faster than ten, and other programs want connections too.</summary>
    private const int MostConnections = 30;

    /// <summary>The connection string with a size of the pool, unless it names one.</summary>
    public static string Pooled(string connection)
    {
        var named = new NpgsqlConnectionStringBuilder(connection);
        if (named.MaxPoolSize == new NpgsqlConnectionStringBuilder().MaxPoolSize)
        {
            named.MaxPoolSize = MostConnections;
        }

        return named.ConnectionString;
    }

    /// <summary>The same for one who must never wait for those who wait for him: a connection of his own.</summary>
    public static string Apart(string connection) =>
        new NpgsqlConnectionStringBuilder(connection) { MaxPoolSize = 1, MinPoolSize = 0, ApplicationName = "wengang-writer" }.ConnectionString;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var scope = ((Db)eventData.Context!).Actor.Scope;
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            select set_config('jit', 'off', false), set_config('work_mem', '64MB', false), set_config('random_page_cost', '1.1', false),
                set_config('{RowSecurity.FromSetting}', @from, false), set_config('{RowSecurity.ToSetting}', @to, false)
            """;
        Add(command, "from", scope.From);
        Add(command, "to", scope.To);
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
