using Npgsql;

namespace Wengang.App.Tests.Testing;

/// <summary>A database in the test run's own cluster.</summary>
internal sealed class PostgresTestDatabase : TestDatabase
{
    private readonly string _name = "test_" + Guid.NewGuid().ToString("N");

    /// <summary>The product's own user: no superuser, so that row security holds in every test.</summary>
    private const string User = "wengang";

    private static readonly Lazy<bool> UserExists = new(() =>
    {
        Execute($"create role {User} login");
        return true;
    });

    public PostgresTestDatabase(string template = "template0")
    {
        _ = UserExists.Value;
        Execute($"create database {_name} template {template} owner {User}");
    }

    public override string Connection => PostgresCluster.Shared.Connection(_name, User);

    public override TestDatabase Copy()
    {
        Execute($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{_name}'");
        NpgsqlConnection.ClearAllPools();
        return new PostgresTestDatabase(_name);
    }

    protected override void Remove()
    {
        using (var connection = new NpgsqlConnection(Connection))
            NpgsqlConnection.ClearPool(connection);
        Execute($"drop database {_name} with (force)");
    }

    private static void Execute(string sql)
    {
        using var connection = new NpgsqlConnection(PostgresCluster.Shared.Connection("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
