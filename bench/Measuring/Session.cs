using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.Bench.Measuring;

/// <summary>Work on the product's database inside this process, as the site does it: warm, without start-up.</summary>
internal static class Session
{
    public static Db Open(string connection, Scope? scope = null) =>
        CountyDatabase.At(connection).OpenChecked(Actor.Local("bench") with { Scope = scope ?? Scope.Everything });

    /// <summary>One aggregate by township over every row of every table of facts: the least that any figure over them can cost.</summary>
    public static void ScanFacts(string connection)
    {
        using var db = Open(connection);
        db.Database.OpenConnection();
        foreach (var table in db.Model.GetEntityTypes().Where(t => typeof(Fact).IsAssignableFrom(t.ClrType)).Select(t => t.GetTableName()))
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"select substr(region_code, 1, 9), count(*), max(observed_on) from {table} where retracted_at is null group by 1";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                reader.GetInt64(1);
            }
        }
    }
}
