using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.Imports.Running;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports;

public class AcceptanceTests
{
    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Sample, "expected.json"))).RootElement;

    [Theory, OnBothDatabases]
    public void The_sample_county_comes_in_as_expected_and_only_once(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind);
        SchemaUpgrade.Run(CountyDatabase.At(database.Connection), Actor.Local("test"));
        using var db = CountyDatabase.At(database.Connection).Open(Actor.Local("test"));
        var first = Import(db);
        Assert.Empty(first.Problems);
        CheckRegister(first, db);
        CheckMonths(first, db);

        var second = Import(db);
        Assert.All(second.Sheets, sheet => Assert.Equal((0, 0), (sheet.Tally.Added, sheet.Tally.Changed)));
        Assert.Equal(first.Sheets.Select(Refused), second.Sheets.Select(Refused));
        Assert.Equal(first.Sheets.Select(s => s.Tally.Rows), second.Sheets.Select(s => s.Tally.Rows));
    }

    private static ImportResult Import(Db db) =>
        new ImportRun(db, Modules.Importers, new HashSet<Period>()).Run(ImportPlan.Make([Repository.Sample], null, new DateOnly(2023, 7, 5)));

    private static (string File, string Sheet, int Skipped, string Reasons) Refused(SheetResult sheet) =>
        (sheet.Sheet.FileName, sheet.Sheet.Sheet, sheet.Tally.Skipped, string.Join(',', sheet.Tally.Reasons));

    private static void CheckRegister(ImportResult result, Db db)
    {
        var register = Expected.GetProperty("register");
        var tally = Assert.Single(result.Sheets, s => s.Sheet.Map.Kind.Key == "persons").Tally;
        Assert.Equal(register.GetProperty("rows").GetInt32(), tally.Rows);
        Assert.Equal(register.GetProperty("persons").GetInt32(), db.Set<Person>().Count());
        Assert.Equal(register.GetProperty("households").GetInt32(), db.Set<PersonRecord>().Select(r => r.HouseholdId).Distinct().Count());
        Assert.Equal(register.GetProperty("households").GetInt32(), db.Set<Household>().Count());
        Assert.Equal(register.GetProperty("skipped_identical_duplicates").GetInt32(), tally.Skipped);
        Assert.Equal(
            register.GetProperty("rejected").EnumerateObject().ToDictionary(r => r.Name, r => r.Value.GetInt32()).OrderBy(r => r.Key),
            tally.Reasons.OrderBy(r => r.Key));
    }

    private static void CheckMonths(ImportResult result, Db db)
    {
        var sheets = result.Sheets.Where(s => s.Sheet.Map.Kind.Key == "out_work").ToDictionary(s => s.Sheet.ObservedOn.ToString("yyyyMM"));
        foreach (var expected in Expected.GetProperty("out_work_sheets").EnumerateArray())
        {
            var month = expected.GetProperty("month").GetString()!;
            var tally = sheets[month].Tally;
            Assert.Equal(expected.GetProperty("rows").GetInt32(), tally.Rows);
            var missing = expected.GetProperty("not_in_register").GetInt32();
            Assert.Equal(missing, tally.Reasons.GetValueOrDefault("not_in_register"));
            Assert.Equal(missing, tally.Rejected);
            var period = Period.Parse(month.Insert(4, "-"));
            Assert.Equal(expected.GetProperty("open").GetInt32(), db.Set<WorkConfirmation>().Count(c => c.Month == period && c.StillWorking));
        }

        Assert.Equal(Expected.GetProperty("out_work_sheets").GetArrayLength(), sheets.Count);
    }
}
