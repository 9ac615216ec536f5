using Wengang.App.Access;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Reading;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Enterprises;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.App.Workshops;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Applicants;

/// <summary>An enterprise that is no workshop: the desk writes down its telephone, then it comes by itself and claims with papers.</summary>
public class EnterpriseContactTests : ApplicantCounty
{
    private const string Mobile = "13900000077";
    private static readonly string Credit = "91369902MA00000QY" + UnifiedCreditCode.CheckCharacter("91369902MA00000QY");
    private static readonly string Hiring = File.ReadAllText(Repository.Path("sample", "policies", "jiangxi-hiring-2020.json"))
        .Replace("\"validFrom\": \"2020-01-01\"", "\"validFrom\": \"2023-01-01\"", StringComparison.Ordinal).Replace("\"validTo\": \"2022-12-31\"", "\"validTo\": null", StringComparison.Ordinal);

    [Theory, OnBothDatabases]
    public void With_the_telephone_from_the_desk_it_sees_its_claim_and_claims_with_papers(DatabaseKind kind)
    {
        using var county = Firms(kind);
        var first = AtTheDesk(county, "2022");
        Assert.Null(Come(county, Mobile));
        As(county, Township, db => { ContactDesk.Set(db, first, Mobile, Day); return 0; });
        var who = Come(county, Mobile, 5)!;
        Assert.Equal((ApplicantKind.Enterprise, "测试电子厂", "u" + Credit, TestCounty.East), (who.Kind, who.Name, who.SubjectKey, who.RegionCode));
        Assert.Equal([first], As(county, who.Actor, db => new OwnClaims(db, who).Read()).Select(c => c.Claim.Id));

        var scheme = Assert.Single(As(county, who.Actor, db => OwnSchemes.Read(db, who, Day)));
        Assert.Equal((Verdict.Undecided, true), (scheme.Verdict, scheme.TakesPapers));
        Assert.Contains("凭材料", Refused(() => As(county, who.Actor, db => ApplicantDesk.Apply(db, who, scheme.Code, false, Day))), StringComparison.Ordinal);
        foreach (var (yuan, reason) in new[] { ("", "招了人"), ("0", "招了人"), ("600", " ") })
        {
            Refused(() => Papers(county, who, scheme.Code, yuan, reason));
        }

        var (id, isNew) = Papers(county, who, scheme.Code, "600", "招用脱贫人口 2 人");
        Assert.Equal((id, false), Papers(county, who, scheme.Code, "600", "招用脱贫人口 2 人"));
        var claim = As(county, Office, db => ClaimQueries.Find(db, id))!.Claim;
        Assert.Equal((true, ClaimOrigin.Enterprise, ClaimState.Submitted, 60_000L, "测试电子厂"), (isNew, claim.Origin, claim.State, claim.AmountFen, claim.UnitName));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void The_last_telephone_counts_and_no_other(DatabaseKind kind)
    {
        using var county = Firms(kind);
        var claim = AtTheDesk(county, "2022");
        foreach (var phone in new[] { Mobile, OtherPhone })
        {
            As(county, Township, db => { ContactDesk.Set(db, claim, phone, Day); return 0; });
        }

        Assert.Null(Come(county, Mobile));
        Assert.NotNull(Come(county, OtherPhone, 5));
        AssertSound(county);
    }

    /// <summary>Whoever sits at the desk could else let themselves in as somebody else.</summary>
    [Theory, OnBothDatabases]
    public void Neither_a_person_nor_a_workshop_gets_a_telephone_this_way(DatabaseKind kind)
    {
        using var county = Firms(kind);
        var claim = AtTheDesk(county, "2022");
        Assert.Contains("11 位", Refused(() => As(county, Township, db => { ContactDesk.Set(db, claim, "0791-8888888", Day); return 0; })), StringComparison.Ordinal);
        var person = As(county, Village, db => OnBehalf.Make(db, One.Identity, "transport", "2023", "500", "在外务工", Day));
        Assert.Contains("人员", Refused(() => As(county, Township, db => { ContactDesk.Set(db, person, Mobile, Day); return 0; })), StringComparison.Ordinal);
        Assert.Throws<UnauthorizedAccessException>(() => As(county, In(Role.Leader), db => { ContactDesk.Set(db, claim, Mobile, Day); return 0; }));
        As(county, Township, db => { ContactDesk.Set(db, claim, Mobile, Day); return 0; });
        county.Write(db => TestCounty.Store(db, [new Workshop { RegionCode = TestCounty.East, Name = "电子车间", CreditCode = Credit, Status = WorkshopStatus.Running, ValidFrom = DateOnly.MinValue }]));
        Assert.Contains("台账", Refused(() => As(county, Township, db => { ContactDesk.Set(db, claim, Mobile, Day); return 0; })), StringComparison.Ordinal);
        Assert.Null(Come(county, Mobile));
    }

    private static TestCounty Firms(DatabaseKind kind)
    {
        var county = Doors(kind);
        Publish(county, Hiring);
        return county;
    }

    private static long AtTheDesk(TestCounty county, string period) =>
        As(county, Township, db => OnBehalf.MakeForEnterprise(db, Credit, "测试电子厂", TestCounty.East, "hiring-reward", period, "600", "招用脱贫人口 2 人", Day));

    private static (long Claim, bool IsNew) Papers(TestCounty county, Applicant who, string scheme, string yuan, string reason) =>
        As(county, who.Actor, db => ApplicantDesk.ApplyWithPapers(db, who, scheme, "2023", yuan, reason, Day));

    /// <summary>The visit of whoever asks by this telephone so many minutes after noon; null when no code comes.</summary>
    private static Applicant? Come(TestCounty county, string phone, double minutes = 0)
    {
        var request = Ask(county, Credit, phone, Later(minutes), kind: ApplicantKind.Enterprise);
        var parcels = Sent(county, Later(minutes));
        return parcels.Count > 0 && Enter(county, request, Digits(parcels[^1].Text), Later(minutes + 1)) ? Found(county, request, Later(minutes + 2)) : null;
    }

    private static string Refused(Action act) => Assert.Throws<EditRefusedException>(act).Message;
}
