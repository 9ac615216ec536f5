using Microsoft.EntityFrameworkCore;
using Npgsql;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.People;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Access;

/// <summary>What the database itself refuses on PostgreSQL, when a statement goes around the filter of the session.</summary>
public class RowSecurityTests
{
    private static readonly Actor East = new("clerk", "东镇", Scope.Below("369902001"));

    [Fact]
    public void A_statement_without_the_filter_sees_only_its_scope()
    {
        using var county = County();
        using var db = county.Open(East);
        using var all = county.Open();

        Assert.Equal(["H-EAST"], db.Set<Household>().IgnoreQueryFilters().Select(h => h.Code));
        Assert.Equal(["H-EAST"], db.Database.SqlQuery<string>($"select code as \"Value\" from household").ToList());
        Assert.Equal(2, all.Set<Household>().Count());
    }

    [Fact]
    public void A_statement_cannot_write_outside_its_scope()
    {
        using var county = County();
        using var db = county.Open(East);

        Assert.Equal(0, db.Database.ExecuteSql($"update household set code = 'X' where code = 'H-WEST'"));
        Assert.Throws<PostgresException>(() => db.Database.ExecuteSql($"update household set region_code = {TestCounty.West} where code = 'H-EAST'"));
    }

    [Fact]
    public void A_connection_without_a_scope_sees_nothing()
    {
        using var county = County();
        using var connection = new NpgsqlConnection(county.Connection);
        connection.Open();
        using var command = new NpgsqlCommand("select count(*) from household", connection);

        Assert.Equal(0L, command.ExecuteScalar());
    }

    [Fact]
    public void A_pooled_connection_forgets_the_scope_of_the_session_before()
    {
        using var county = County();
        foreach (var (actor, seen) in new[] { (Actor.Local("t"), 2), (East, 1), (Actor.Nobody, 0), (Actor.Local("t"), 2) })
        {
            using var db = county.Open(actor);
            Assert.Equal(seen, db.Set<Household>().IgnoreQueryFilters().Count());
        }
    }

    [Fact]
    public void Every_table_with_a_region_is_secured()
    {
        using var county = County();
        using var db = county.Open();
        var secured = db.Database.SqlQuery<string>(
            $"select c.relname::text as \"Value\" from pg_class c join pg_policy p on p.polrelid = c.oid where c.relrowsecurity and c.relforcerowsecurity").ToHashSet();

        Assert.Empty(RowSecurity.Tables(db).Except(secured));
        Assert.Contains("person_record", secured);
    }

    private static TestCounty County()
    {
        var county = new TestCounty(DatabaseKind.Postgres);
        county.Store(new Household { Code = "H-EAST", RegionCode = TestCounty.East }, new Household { Code = "H-WEST", RegionCode = TestCounty.West });
        return county;
    }
}
