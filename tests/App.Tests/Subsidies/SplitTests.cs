using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Counting;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Tables;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Subsidies;

/// <summary>The figures of subsidies by scheme, fund, township and month: each number is the sum of the list it opens to.</summary>
public class SplitTests : PayCounty
{
    private const string Other = "就业补助资金";

    private static readonly DateOnly YearEnd = new(2023, 12, 31);

    private static readonly (ClaimAct Act, string Persons, string Times, string Yuan)[] Codes =
    [
        (ClaimAct.Submit, "SUB-050", "SUB-010", "SUB-051"), (ClaimAct.BureauApprove, "SUB-052", "SUB-011", "SUB-053"), (ClaimAct.ConfirmPaid, "SUB-014", "SUB-012", "SUB-017"),
    ];

    [Theory, OnBothDatabases]
    public void Every_number_of_the_split_is_the_sum_of_its_list(DatabaseKind kind)
    {
        using var county = Worked(kind);
        using var db = county.Open();
        foreach (var by in Enum.GetValues<SplitBy>())
        {
            var lines = ClaimSplit.Read(Query(db), by);
            Assert.Equal(3, lines.Count);
            foreach (var line in lines)
            {
                var (part, township) = Part(by, line.Key);
                foreach (var (act, persons, times, yuan) in Codes)
                    Assert.Equal(line[act], ((int)Sum(db, persons, part, township), (int)Sum(db, times, part, township), Sum(db, yuan, part, township)));
                Assert.Equal((line[ClaimAct.Bounce].Times, line[ClaimAct.Bounce].Yuan), ((int)Sum(db, "SUB-015", part, township), Sum(db, "SUB-054", part, township)));
            }
        }

        var all = ClaimSplit.Read(Query(db), SplitBy.Scheme);
        Assert.Equal([(1, 1, 200L), (2, 3, 1500L), (2, 4, 1700L)], all.Select(l => l[ClaimAct.Submit]));
        Assert.Equal([(0, 0, 0L), (1, 1, 500L), (1, 1, 500L)], all.Select(l => l[ClaimAct.ConfirmPaid]));
        Assert.Equal([(2, 3, 1500L), (1, 1, 200L)], ClaimSplit.Read(Query(db), SplitBy.Month).SkipLast(1).Select(l => l[ClaimAct.Submit]));
        Assert.Equal([(2, 3, 1500L), (2, 3, 1500L)], ClaimSplit.Read(Query(db), SplitBy.Fund, TestCounty.East[..9]).Select(l => l[ClaimAct.Submit]));
    }

    [Theory, OnBothDatabases]
    public void Days_objections_bounces_and_the_use_of_funds(DatabaseKind kind)
    {
        using var county = Worked(kind);
        using var db = county.Open();
        var figures = Figures.Compute(db, IndicatorCatalogue.All, YearEnd).ToDictionary(f => f.Code);
        Assert.Equal((2, 0m), (figures["SUB-100"].Value, figures["SUB-120"].Value));
        Assert.Equal((10m, 20, 2), (figures["SUB-122"].Value, figures["SUB-122"].Number.Amount, figures["SUB-122"].Number.Base));
        Assert.Null(figures["SUB-123"].Value);
        Assert.Equal((1, 2, 50.0m, 500), (figures["SUB-015"].Value, figures["SUB-055"].Value, figures["SUB-056"].Value, figures["SUB-054"].Value));
        Assert.Equal((1, 0, 1, 0), (figures["SUB-060"].Value, figures["SUB-061"].Value, figures["SUB-062"].Value, figures["SUB-063"].Value));
        Assert.Equal((100_000, 500, 500, 0.5m), (figures["SUB-090"].Value, figures["SUB-091"].Value, figures["SUB-092"].Value, figures["SUB-093"].Value));
        Assert.Equal(FundQueries.Read(db).Single(f => f.Fund == Fund).Budget.UsedFen, 100 * figures["SUB-091"].Number.Amount);
        Assert.All(figures.Values.Where(f => f.Code.StartsWith("SUB-", StringComparison.Ordinal)), f => Assert.Equal(f.Number.Amount, List(db, f.Code, null, null).Amount));
        Assert.All(figures.Values.Where(f => f.Code.StartsWith("SUB-", StringComparison.Ordinal)), f => Assert.Equal(List(db, f.Code, null, null).Count, List(db, f.Code, null, null).Rows.Count));
    }

    [Theory, OnBothDatabases]
    public void Entitled_and_not_paid_and_the_identity_of_the_ledger(DatabaseKind kind)
    {
        using var county = Worked(kind);
        Assert.Equal((2, 1000, 1, 500), (Value(county, "SUB-045", "2023-06-30"), Value(county, "SUB-046", "2023-06-30"), Value(county, "SUB-045", "2023-07-31"), Value(county, "SUB-046", "2023-07-31")));
        var ledger = Ledger(county);
        Assert.Equal(ledger.Decided, ledger[LedgerPart.Paid] + ledger[LedgerPart.BouncedOpen] + ledger[LedgerPart.Held] + ledger[LedgerPart.ClawedBack] + ledger[LedgerPart.Waiting] + ledger[LedgerPart.InTransit]);
        Assert.Equal((500_00, 500_00, 0), (ledger[LedgerPart.Paid], ledger[LedgerPart.BouncedOpen], ledger.Difference));
    }

    [Theory, OnBothDatabases]
    public void The_tables_are_the_lists_they_lead_to_whatever_is_chosen(DatabaseKind kind)
    {
        using var county = Worked(kind);
        using var db = county.Open();
        FigurePart?[] parts = [null, new FigurePart("transport"), new FigurePart(Fund: Fund), new FigurePart(Month: new Period(2023, 7))];
        foreach (var (table, part) in TableCatalogue.All.Where(t => t.HasParts).SelectMany(t => parts.Select(part => (t, part))))
        {
            var result = TableResult.Of(db, IndicatorCatalogue.All, table, new TableChoice(YearEnd, null) { Part = part });
            Assert.NotNull(result.Total);
            foreach (var (row, cell) in result.Rows.Append(result.Total!).SelectMany(r => r.Cells.Where(c => c.Code is not null).Select(c => (r, c))))
                Assert.Equal(Convert.ToDecimal(cell.Value, System.Globalization.CultureInfo.InvariantCulture), List(db, cell.Code!, row.Part ?? part, row.Township?[..9]).Amount);
        }
    }

    [Theory, OnBothDatabases]
    public void The_use_of_funds_stands_beside_what_was_allotted(DatabaseKind kind)
    {
        using var county = Worked(kind);
        using var db = county.Open();
        var result = TableResult.Of(db, IndicatorCatalogue.All, TableCatalogue.Find("funds")!, YearEnd);
        Assert.Equal([1, Fund, "", 2023, 100_000m, 1000m, 500m, 500m, 99_500m, 0.5m], result.Rows[0].Cells.Select(c => c.Value));
        Assert.Equal([2, Fund, "外出务工交通补贴", 2023, "—", 1000m, 500m, 500m, "—", 0.5m], result.Rows[1].Cells.Select(c => c.Value));
    }

    [Theory, OnBothDatabases]
    public void A_figure_without_parts_has_no_part_of_a_list(DatabaseKind kind)
    {
        using var county = Working(kind);
        using var db = county.Open();
        Assert.Throws<ArgumentException>(() => List(db, "WORK-001", new FigurePart("transport"), null));
    }

    /// <summary>Two claims of the transport subsidy, one paid and one bounced after an objection; one claim of another fund, one sent back and handed in again.</summary>
    private static TestCounty Worked(DatabaseKind kind)
    {
        var county = Open(kind);
        Make(county);
        var (one, two) = (Claim(county, One).Id, Claim(county, Two).Id);
        As(county, Actor.Local("t"), db => ClaimMaker.Make(db, [new Entitlement("startup", "2023", 200_00, "新办小店", TestCounty.West, AsOf) { PersonId = One.Id }], ClaimOrigin.System, Day.AddDays(40), OperationSource.Job));
        Act(county, Village, ClaimAct.Return, Day, one);
        Act(county, In(Role.VillageWorker, TestCounty.East, "u2"), ClaimAct.Submit, Day, one);
        Account(county, one, 1);
        Account(county, two, 2);
        var day = Reviewed(county, one, two);
        As(county, PublicBoard.Anybody, db => PublicBoard.Object(db, db.Set<SubsidyClaim>().Single(c => c.Id == one).NoticeId!.Value, 1, "他去年就回来了，没有外出", null, day.AddDays(-6)));
        As(county, Office, db => CaseDesk.Settle(db, Assert.Single(Cases(county)).Id, CaseEnd.Dismiss, "电话核实在外务工", null, day));
        Assert.Equal(CheckCode.Objection, Cases(county)[0].Code);
        Answer(county, Sent(county, day, one, two), day, (0, "成功", ""), (1, "退汇", "户名不符"));
        return county;
    }

    private static FigureQuery Query(App.Data.Db db) => new(db, YearEnd, null, IndicatorParameters.Of(db));

    private static (FigurePart? Part, string? Township) Part(SplitBy by, string? key) => (by, key) switch
    {
        (_, null) => (null, null),
        (SplitBy.Scheme, _) => (new FigurePart(key), null),
        (SplitBy.Fund, _) => (new FigurePart(Fund: key), null),
        (SplitBy.Month, _) => (new FigurePart(Month: new Period(2023, int.Parse(key, System.Globalization.CultureInfo.InvariantCulture))), null),
        _ => (null, key),
    };

    private static long Sum(App.Data.Db db, string code, FigurePart? part, string? township) => List(db, code, part, township).Amount;

    private static EvidenceList List(App.Data.Db db, string code, FigurePart? part, string? township) =>
        EvidenceList.Of(db, IndicatorCatalogue.All[code], new EvidenceChoice(code, YearEnd, null, township) { Part = part });
}
