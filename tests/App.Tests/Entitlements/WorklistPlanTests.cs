using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Indicators;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Entitlements;

/// <summary>Who could claim is asked for everybody: each person's other rows are looked up by the person, or the work grows with the square of the county.</summary>
public class WorklistPlanTests : PayCounty
{
    [Theory]
    [InlineData("SUB-042")]
    [InlineData("SUB-046")]
    public void SQLite_looks_up_each_person_by_key_also_before_it_has_statistics(string code)
    {
        using var county = Open(DatabaseKind.Sqlite);
        using var db = county.Open(Actor.Local("t"));
        using var command = IndicatorCatalogue.All[code].Rows(new FigureQuery(db, AsOf, null, IndicatorParameters.Of(db))).CreateDbCommand();
        command.CommandText = "explain query plan " + command.CommandText;
        db.Database.OpenConnection();
        var steps = new List<string>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                steps.Add(reader.GetString(3));
            }
        }

        var inner = steps.SkipWhile(step => !step.StartsWith("CORRELATED", StringComparison.Ordinal)).Where(step => step.StartsWith("SEARCH", StringComparison.Ordinal) || step.StartsWith("SCAN", StringComparison.Ordinal)).ToList();
        Assert.True(inner.Count >= 6, string.Join('\n', steps));
        Assert.All(inner, step => Assert.True(step.Contains("person_id=?", StringComparison.Ordinal) || step.Contains("PRIMARY KEY", StringComparison.Ordinal), step));
    }
}
