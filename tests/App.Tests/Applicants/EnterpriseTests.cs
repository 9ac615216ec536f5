using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Codes;
using Wengang.App.Applicants.Reading;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.People;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;
using Wengang.Rules.Subsidies.Notices;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Applicants;

/// <summary>A workshop comes by its credit code and its recorded telephone, promises what no ledger knows, and claims for the people on its roster.</summary>
public class EnterpriseTests : ApplicantCounty
{
    private const string Mobile = "13900000088";
    private static readonly string Credit = "91369902MA00000TE" + UnifiedCreditCode.CheckCharacter("91369902MA00000TE");
    private static readonly TestPerson Worker = new(20);
    private static readonly string Policy = File.ReadAllText(Repository.Path("sample", "policies", "jiangxi-workshop-2021.json"));

    [Theory, OnBothDatabases]
    public void A_workshop_claims_with_its_promise_for_the_people_on_its_roster(DatabaseKind kind)
    {
        using var county = Shop(kind, 5);
        var who = Visit(county);
        Assert.Equal((ApplicantKind.Enterprise, "东风车间", "u" + Credit), (who.Kind, who.Name, who.SubjectKey));
        var scheme = Assert.Single(As(county, who.Actor, db => OwnSchemes.Read(db, who, Day)));
        Assert.Equal((Verdict.Eligible, 500_000, 6), (scheme.Verdict, scheme.Fen, scheme.Workers.Count));
        Assert.Contains("拖欠工资", Assert.Single(scheme.Promises), StringComparison.Ordinal);
        Assert.Contains("承诺", Refused(() => Apply(county, who, promises: false)), StringComparison.Ordinal);
        var id = Apply(county, who, promises: true).Claim;
        Assert.Equal((id, false), Apply(county, who, promises: true));
        var line = As(county, Office, db => ClaimQueries.Find(db, id))!;
        Assert.Equal(("东风车间", ClaimOrigin.Enterprise, 500_000), (line.Name, line.Claim.Origin, line.Claim.AmountFen));
        Assert.Contains("企业承诺", line.Claim.Reason, StringComparison.Ordinal);
        Assert.Equal(id, Assert.Single(As(county, who.Actor, db => new OwnClaims(db, who).Read())).Claim.Id);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Four_of_the_target_group_are_too_few(DatabaseKind kind)
    {
        using var county = Shop(kind, 4);
        var who = Visit(county);
        var scheme = Assert.Single(As(county, who.Actor, db => OwnSchemes.Read(db, who, Day)));
        Assert.Equal(Verdict.Not, scheme.Verdict);
        Assert.Contains("再增加1名", Assert.Single(scheme.Explained.Nearest), StringComparison.Ordinal);
        Assert.Throws<EditRefusedException>(() => Apply(county, who, promises: true));
    }

    [Theory, OnBothDatabases]
    public void A_person_sees_no_schemes_of_enterprises_and_a_stranger_s_phone_opens_nothing(DatabaseKind kind)
    {
        using var county = Shop(kind, 5);
        var one = Visit(county, One, Phone);
        Assert.Empty(As(county, one.Actor, db => OwnSchemes.Read(db, one, Day)));
        Ask(county, Credit, Phone, kind: ApplicantKind.Enterprise);
        Assert.Empty(Sent(county));
    }

    /// <summary>A claim is a person's or an enterprise's: the database takes none that is both or neither.</summary>
    [Theory, OnBothDatabases]
    public void A_claim_has_exactly_one_subject(DatabaseKind kind)
    {
        using var county = Doors(kind);
        foreach (var (person, unit) in new (long?, string?)[] { (One.Id, "东风车间"), (null, null) })
        {
            Assert.Throws<DbUpdateException>(() => county.Write(db => db.Add(new SubsidyClaim
            {
                Id = Ids.Next(), RegionCode = TestCounty.East, Scheme = "transport", SchemeName = "x", Fund = "x", PersonId = person, UnitName = unit, SubjectKey = "x", Period = "2023", Reason = "x",
            })));
        }
    }

    [Theory, OnBothDatabases]
    public void A_workshop_s_claim_goes_through_notice_and_payment_once(DatabaseKind kind)
    {
        using var county = Shop(kind, 6);
        As(county, Finance, db => BudgetDesk.Allot(db, Fund, 2023, "10万元", "测财〔2023〕1号", Day));
        var who = Visit(county);
        var id = Apply(county, who, promises: true).Claim;
        Act(county, Township, ClaimAct.TownshipApprove, Day, id);
        Act(county, Office, ClaimAct.CheckIdentity, Day, id);
        Act(county, Bureau, ClaimAct.BureauApprove, Day, id);
        Act(county, Bureau, ClaimAct.CompareData, Day, id);
        var notice = Assert.Single(As(county, Bureau, db => NoticeDesk.Post(db, "workshop-reward", NoticeLevel.County, [id], [], Day)).Notices);
        var day = notice.LastDay.AddDays(1);
        var line = Assert.Single(As(county, PublicBoard.Anybody, db => PublicBoard.Lines(db, notice)));
        Assert.Equal(["东风车间", "6000"], PublicBoard.Cells(line, [NoticeColumn.Name, NoticeColumn.Amount], wholeName: false));
        Assert.Equal([NoticeColumn.Name, NoticeColumn.Village, NoticeColumn.Scheme, NoticeColumn.Period, NoticeColumn.Amount], PublicBoard.Columns(notice, ofPersons: line.IsPerson));
        As(county, Village, db => AccountDesk.Set(db, id, Card(8), "测试农商行", "东风车间", Day));
        Assert.Equal("没有新的案件。", Again(county, day));

        var batch = As(county, Bureau, db => BatchDesk.Plan(db, "workshop-reward", [id], day).Id);
        As(county, Finance, db => BatchApproval.Approve(db, batch, day));
        As(county, Bureau, db => PaymentFile.TakeOut(db, batch, asText: true, day));
        Assert.Equal(1, Answer(county, batch, day, (0, "成功", "")).Paid);
        var own = Assert.Single(As(county, who.Actor, db => new OwnClaims(db, who).Read()));
        Assert.Equal((ClaimState.Paid, 600_000), (own.Claim.State, own.PaidFen));
        Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => BatchDesk.Plan(db, "workshop-reward", [id], day)));
        Assert.Equal((600_000, 0), (Ledger(county)[LedgerPart.Paid], Ledger(county).Difference));

        county.Write(db => db.Bulk.Retract<PersonRecord>([.. db.Set<PersonRecord>().Where(r => r.PersonId == Worker.Id).Select(r => r.Id)]));
        Assert.Equal("立案 1 件。", Again(county, day));
        Assert.Equal("没有新的案件。", Again(county, day));
        Assert.Contains("应为 5000 元，不是 6000 元", Assert.Single(Cases(county)).Evidence, StringComparison.Ordinal);
        AssertSound(county);
    }

    /// <summary>A roster that is corrected without touching what was granted leaves the claim alone; one person too few holds it.</summary>
    [Theory, OnBothDatabases]
    public void A_corrected_roster_is_looked_at_again(DatabaseKind kind)
    {
        using var county = Shop(kind, 5);
        var id = Apply(county, Visit(county), promises: true).Claim;
        Correct(county, new DateOnly(2023, 1, 12));
        Assert.Equal("没有新的案件。", Again(county, Day));
        Correct(county, new DateOnly(2023, 6, 12));
        Assert.Equal("立案 1 件。", Again(county, Day));
        var one = Assert.Single(Cases(county));
        Assert.Equal((CheckCode.LateTruth, id), (one.Code, one.ClaimId));
        Assert.Contains("不符合条件", one.Evidence, StringComparison.Ordinal);
        AssertSound(county);
    }

    /// <summary>A recognised workshop with some of the target group on the roster of June, hired in January, and one other.</summary>
    private static TestCounty Shop(DatabaseKind kind, int target)
    {
        var county = Doors(kind);
        Publish(county, Policy);
        county.Write(db =>
        {
            var staff = Enumerable.Range(20, target + 1).Select(n => new TestPerson(n)).ToList();
            TestCounty.Store(db, staff.Select(p => p.Person(db.Protector)));
            TestCounty.Store(db, staff.Take(target).Select(p => p.Record()));
            TestCounty.Store(db, staff.ConvertAll(p => Listed(db, p, new DateOnly(2023, 1, 10))));
            var shop = new Workshop
            {
                RegionCode = TestCounty.East, Name = "东风车间", CreditCode = Credit, Phone = Mobile, PhoneIndex = db.Protector.Index(Mobile), Status = WorkshopStatus.Running,
                RecognisedOn = new DateOnly(2022, 1, 1), ValidFrom = DateOnly.MinValue,
            };
            shop.Seal(db.Protector);
            TestCounty.Store(db, [shop]);
        });
        return county;
    }

    private static WorkshopWorker Listed(Db db, TestPerson person, DateOnly hired)
    {
        var row = new WorkshopWorker
        {
            RegionCode = TestCounty.East, WorkshopName = "东风车间", Month = TestPerson.Month("2023-06"), Name = $"甲{person.Number}", Identity = person.Identity,
            IdentityIndex = db.Protector.Index(person.Identity), HiredOn = hired, PayFen = 200_000, ValidFrom = DateOnly.MinValue,
        };
        row.Seal(db.Protector);
        return row;
    }

    /// <summary>The roster of June turns out to name another day of hiring for one of them.</summary>
    private static void Correct(TestCounty county, DateOnly hired) => county.Write(db =>
    {
        var index = db.Protector.Index(Worker.Identity);
        db.Bulk.Retract<WorkshopWorker>([.. db.Set<WorkshopWorker>().Where(w => w.IdentityIndex == index).Select(w => w.Id)]);
        TestCounty.Store(db, [Listed(db, Worker, hired)]);
    });

    private static string Again(TestCounty county, DateOnly day) => As(county, Actor.Local("t"), db => SubsidyWork.LookAgain(db, day, OperationSource.Job));

    private static Applicant Visit(TestCounty county)
    {
        var request = Ask(county, Credit.ToLowerInvariant(), Mobile, kind: ApplicantKind.Enterprise);
        Assert.True(Enter(county, request, Code(county)));
        return Found(county, request)!;
    }

    private static (long Claim, bool IsNew) Apply(TestCounty county, Applicant who, bool promises) =>
        As(county, who.Actor, db => ApplicantDesk.Apply(db, who, "workshop-reward", promises, Day));

    private static string Refused(Action act) => Assert.Throws<EditRefusedException>(act).Message;
}
