using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Wengang.App.Data.Schema;

namespace Wengang.App.Data;

/// <summary>
/// Settings of every PostgreSQL session: the scope for row security; our statements are few and large, compiling them costs more than it
/// saves, their hashes want room, and a county's indexes lie in memory, where the next page costs as much as any other.
/// </summary>
internal sealed class PostgresSetup : DbConnectionInterceptor
{
    public static readonly PostgresSetup Instance = new();

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
