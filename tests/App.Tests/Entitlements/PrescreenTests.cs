using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Entitlements;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Policies.Prescreening;
using Wengang.App.Subsidies.Schemes;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Subsidies;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Entitlements;

/// <summary>What the county knows, judged by a policy: what nobody wrote down is missing, and payments are those of the ledger.</summary>
public class PrescreenTests : PayCounty
{
    [Theory, OnBothDatabases]
    public void Somebody_whose_listing_has_no_day_is_undecided_and_it_says_so(DatabaseKind kind)
    {
        var (named, unnamed, lifted) = (new TestPerson(5), new TestPerson(6), new TestPerson(7));
        using var county = With(
            kind, [named, unnamed, lifted],
            [.. new[] { named, unnamed }.Select(p => p.Record(HouseholdType.OrdinaryRural, MonitorCategory.MarginalAtRisk)), lifted.Record(), .. new[] { named, unnamed, lifted }.Select(p => p.Spell("2023-01")),
            Episode(named, "2022-03"), Episode(unnamed, null)]);
        var result = Screen(county, Qingxi);
        Assert.Equal((2, 0, 1), (result.Total.Eligible, result.Total.Not, result.Total.Undecided));
        Assert.Equal("person.monitoring.from 监测对象的识别日期", Assert.Single(result.Reasons).Text);
    }

    [Theory, OnBothDatabases]
    public void Who_was_paid_in_the_year_is_refused_and_payments_that_no_scheme_has_on_its_books_are_not_known(DatabaseKind kind)
    {
        using var county = Open(kind);
        Assert.Equal((2, 0, 0), Count(Screen(county, Qingxi)));
        Make(county);
        var id = Claim(county, One).Id;
        Account(county, id, 1);
        var day = Reviewed(county, id);
        Answer(county, Sent(county, day, id), day, (0, "成功", ""));
        Assert.Equal((2, 0, 0), Count(Screen(county, Qingxi, day.AddDays(-1))));
        Assert.Equal((1, 1, 0), Count(Screen(county, Qingxi, day)));
        Assert.Equal((0, 0, 2), Count(Screen(county, Qingxi.Replace("qingxi-transport", "elsewhere-transport", StringComparison.Ordinal))));
    }

    [Theory, OnBothDatabases]
    public void What_a_sheet_says_was_paid_in_the_year_refuses_and_is_seen_with_its_day(DatabaseKind kind)
    {
        var (paid, lastYear, later) = (new TestPerson(5), new TestPerson(6), new TestPerson(7));
        using var county = With(
            kind, [paid, lastYear, later],
            [.. new[] { paid, lastYear, later }.Select(p => p.Record()), Sheet(paid, "2023-04-30"), Sheet(lastYear, "2022-12-31"), Sheet(later, "2023-07-31")]);
        Assert.Equal((2, 1, 0), Count(Screen(county, Qingxi)));
        var decision = As(county, Actor.Local("t"), db =>
        {
            var policy = PolicyDocument.Read(Qingxi).Policy!;
            return policy.Explain(LedgerPayments.Facts(db, AsOf, policy).Find(paid.Id)!.Facts);
        });
        var seen = Assert.Single(decision.Findings.SelectMany(f => f.Seen), s => s.What == "已发补贴");
        Assert.Equal(("2023年（2023年4月30日的登记，没有写哪一天） qingxi-transport 500元", "外出务工信息 年度交通费补助"), (seen.Value, seen.Source!.Name));
var byQuarter = Screen(county, Qingxi.Replace("\"per\": \"year\"", "\"per\": \"quarter\"", StringComparison.Ordinal), TestPerson.Day("2023-07-31"));
        Assert.Equal((2, 0, 1), Count(byQuarter));
        Assert.Equal("payments.on 已发补贴的日期", Assert.Single(byQuarter.Reasons).Text);
    }

    /// <summary>The sheet repeats what the ledger paid: looked at again, the claim is not held against itself.</summary>
    [Theory, OnBothDatabases]
    public void A_sheet_that_repeats_our_own_payment_is_no_second_one(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var id = Claim(county, One).Id;
        Account(county, id, 1);
        var day = Reviewed(county, id);
        Answer(county, Sent(county, day, id), day, (0, "成功", ""));
        As(county, Actor.Local("t"), db =>
        {
            using var operation = db.Begin(OperationKind.Import, "test", OperationSource.Command);
            db.Bulk.Insert<WorkSpell>([Sheet(One, $"{day.AddDays(7):yyyy-MM-dd}")]);
            operation.Complete();
        });
        var payments = As(county, Actor.Local("t"), db => LedgerPayments.Facts(db, day.AddDays(10), PolicyDocument.Read(Qingxi).Policy!).Find(One.Id)!.Facts.Payments!);
        Assert.Equal((day, false), (Assert.Single(payments).On, payments[0].OnlyYearKnown));
    }

    private static WorkSpell Sheet(TestPerson person, string on) => new()
    {
        PersonId = person.Id, StartMonth = Period.Parse("2022-10"), WorkRegion = WorkRegion.OtherProvince, RegionCode = person.Region, ValidFrom = TestPerson.Day("2022-10-01"),
        ObservedOn = TestPerson.Day(on), TransportSubsidyFen = 500_00,
    };

    private static (int Eligible, int Not, int Undecided) Count(PrescreenResult result) => (result.Total.Eligible, result.Total.Not, result.Total.Undecided);

    private static PrescreenResult Screen(TestCounty county, string document, DateOnly? asOf = null) => As(county, Actor.Local("t"), db =>
    {
        var (policy, day) = (PolicyDocument.Read(document).Policy!, asOf ?? AsOf);
        return Prescreen.Run(db, policy, day, new LedgerPayments(db, SchemeBook.Read(db), day).For(policy));
    });

    private static MonitorEpisode Episode(TestPerson person, string? identified) => new()
    {
        PersonId = person.Id, Category = MonitorCategory.MarginalAtRisk, IdentifiedIn = identified is null ? null : Period.Parse(identified), RegionCode = person.Region, ValidFrom = TestPerson.Day("0001-01-01"),
    };
}
