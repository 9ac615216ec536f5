using System.Text.Json;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.Entitlements;
using Wengang.App.Imports.Running;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Policies.Prescreening;
using Wengang.App.Recruitment;
using Wengang.App.Subsidies.Schemes;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Policies;

namespace Wengang.App.Tests.Imports;

/// <summary>The sample county's figures and ranking, and the lists behind them, as expected.json says.</summary>
public class AcceptanceFiguresTests
{
    private static readonly JsonElement Expected = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Sample, "expected.json"))).RootElement;

    [Theory, OnBothDatabases]
    public void Every_figure_its_townships_its_list_and_the_ranking_agree(DatabaseKind kind)
    {
        using var database = TestDatabase.Create(kind);
        var county = CountyDatabase.At(database.Connection);
        SchemaUpgrade.Run(county, Actor.Local("test"));
        using var db = county.Open(Actor.Local("test"));
        new ImportRun(db, Modules.Importers, new HashSet<Wengang.Rules.Values.Period>()).Run(ImportPlan.Make([Repository.Sample], null, new DateOnly(2023, 7, 5)));
        Assert.All(Expected.GetProperty("figures").EnumerateArray(), expected => Agree(db, expected));

        var ranking = RecruitmentQueries.Ranking(db, new DateOnly(2023, 6, 30)).Select(l => (l.Township, l.Task, l.Reported, l.Recognised, l.Rate));
        Assert.Equal(Expected.GetProperty("recruitment_ranking").EnumerateArray().Select(r => (
            r.GetProperty("township").GetString()!, r.GetProperty("task").GetInt32(), r.GetProperty("reported").GetInt32(),
            r.GetProperty("recognised").GetInt32(), (decimal?)r.GetProperty("rate").GetDecimal())), ranking);
        ThePolicyAgreesWithTheFigure(db);
    }

    /// <summary>The county's circular as a policy names the same people as SUB-001, in every township.</summary>
    private static void ThePolicyAgreesWithTheFigure(Db db)
    {
        var asOf = new DateOnly(2023, 5, 31);
        var policy = PolicyDocument.Read(File.ReadAllText(Repository.Path("sample", "policies", "qingxi-transport-2023.json"))).Policy!;
        var eligible = new List<long?>();
        var result = Prescreen.Run(db, policy, asOf, new LedgerPayments(db, SchemeBook.Read(db), asOf).For(policy), p =>
        {
            if (p.Decision.Verdict == Verdict.Eligible) eligible.Add(p.Person.PersonId);
        });
        var figure = Figures.Compute(db, IndicatorCatalogue.All, asOf, null, ["SUB-001"])[0];
        Assert.Equal((1059, 0), (result.Total.Eligible, result.Total.Undecided));
        Assert.Equal(figure.ByTownship.Select(t => (t.Name, t.Value)), result.Townships.Select(t => (t.Name, (decimal?)t.Count.Eligible)));
        Assert.Equal(EvidenceList.Of(db, IndicatorCatalogue.All["SUB-001"], new EvidenceChoice("SUB-001", asOf)).Rows.Select(r => r.PersonId).Order(), eligible.Order());
    }

    private static void Agree(Db db, JsonElement expected)
    {
        var (code, asOf) = (expected.GetProperty("code").GetString()!, DateOnly.Parse(expected.GetProperty("asOf").GetString()!, System.Globalization.CultureInfo.InvariantCulture));
        var figure = Figures.Compute(db, IndicatorCatalogue.All, asOf, null, [code])[0];
        Assert.Equal((expected.GetProperty("name").GetString(), expected.GetProperty("value").GetDecimal()), (figure.Name, figure.Value));
        Assert.Equal(figure.Number.Amount, EvidenceList.Of(db, IndicatorCatalogue.All[code], new EvidenceChoice(code, asOf), take: 0).Amount);
        if (expected.TryGetProperty("byTownship", out var townships))
        {
            Assert.Equal(townships.EnumerateObject().Select(t => (t.Name, (decimal?)t.Value.GetDecimal())), figure.ByTownship.Select(t => (t.Name, t.Value)));
        }
    }
}
