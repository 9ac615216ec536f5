using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;

namespace Wengang.App.Tests.Testing;

public class TestDatabaseTests
{
    [Theory, OnBothDatabases]
    public void A_new_database_takes_tables_and_knows_nothing_of_another(DatabaseKind kind)
    {
        using var first = TestDatabase.Create(kind);
        using var second = TestDatabase.Create(kind);
        Assert.NotEqual(first.Connection, second.Connection);
        Ask(first, "create table 人 (姓名 text)");
        Ask(second, "create table 人 (姓名 text)");
    }

    [Theory, OnBothDatabases]
    public void A_copy_has_the_content_and_goes_its_own_way(DatabaseKind kind)
    {
        using var original = TestDatabase.Create(kind);
        Ask(original, "create table 人 (姓名 text)");
        Ask(original, "insert into 人 values ('王小明')");
        using var copy = original.Copy();
        Ask(copy, "insert into 人 values ('李小红')");
        Assert.Equal(1L, Ask(original, "select count(*) from 人"));
        Assert.Equal(2L, Ask(copy, "select count(*) from 人"));
    }

    [Theory, OnBothDatabases]
    public void A_disposed_database_is_gone(DatabaseKind kind)
    {
        var database = TestDatabase.Create(kind);
        Ask(database, "create table t (n integer)");
        database.Dispose();
        Assert.ThrowsAny<DbException>(() => Ask(database, "select 1"));
    }

    [Theory, OnBothDatabases]
    public void A_copy_of_an_upgraded_database_is_ready_and_finds_its_key(DatabaseKind kind)
    {
        using var original = TestDatabase.Create(kind);
        Assert.True(SchemaUpgrade.Run(CountyDatabase.At(original.Connection), Actor.Local("test")));
        using var copy = original.Copy();
        Assert.False(SchemaUpgrade.Run(CountyDatabase.At(copy.Connection), Actor.Local("test")));
    }

    private static object? Ask(TestDatabase database, string sql)
    {
        using var connection = Connect(database.Connection);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static DbConnection Connect(string connection) => connection.StartsWith("sqlite:", StringComparison.Ordinal)
        ? new SqliteConnection("Data Source=" + connection["sqlite:".Length..])
        : new NpgsqlConnection(connection);
}
