using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Codes;
using Wengang.App.Applicants.Reading;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Applicants;

/// <summary>A workshop comes by its credit code and its recorded telephone, promises what no ledger knows, and claims for the people on its roster.</summary>
public class EnterpriseTests : ApplicantCounty
{
    private const string Mobile = "13900000088";
    private static readonly string Credit = "91369902MA00000TE" + UnifiedCreditCode.CheckCharacter("91369902MA00000TE");
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
            var roster = staff.ConvertAll(p => new WorkshopWorker
            {
                RegionCode = TestCounty.East, WorkshopName = "东风车间", Month = TestPerson.Month("2023-06"), Name = $"甲{p.Number}", Identity = p.Identity, IdentityIndex = db.Protector.Index(p.Identity),
                HiredOn = new DateOnly(2023, 1, 10), PayFen = 200_000, ValidFrom = DateOnly.MinValue,
            });
            roster.ForEach(w => w.Seal(db.Protector));
            TestCounty.Store(db, roster);
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
