using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Applicants;
using Wengang.App.Applicants.Codes;
using Wengang.App.Applicants.Reading;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Policies;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Tests.Applicants;

/// <summary>What a person sees and does on a visit: their own, through the same desks as everybody.</summary>
public class ApplicantDeskTests : ApplicantCounty
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 1];

    [Theory, OnBothDatabases]
    public void What_is_granted_can_be_applied_for_once(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var one = Visit(county, One, Phone);
        var scheme = Assert.Single(As(county, one.Actor, db => OwnSchemes.Read(db, one, Day)));
        Assert.Equal((Verdict.Eligible, 50_000, "2023年", null, null), (scheme.Verdict, scheme.Fen, scheme.PeriodWords, scheme.Refusal, scheme.ClaimId));
        var (id, isNew) = Apply(county, one);
        Assert.True(isNew);
        Assert.Equal((id, false), Apply(county, one));
        var claim = Claim(county, One);
        Assert.Equal((ClaimOrigin.Person, ClaimState.Submitted, "本人"), (claim.Origin, claim.State, As(county, Office, db => db.Set<ClaimStep>().Single(s => s.ClaimId == id).By)));
        Assert.NotNull(claim.DecisionKey);
        Assert.Equal(id, As(county, one.Actor, db => OwnSchemes.Read(db, one, Day))[0].ClaimId);
        Assert.Equal(OperationSource.Person, As(county, Actor.Local("t"), db => db.Set<Operation>().OrderByDescending(o => o.Sequence).First(o => o.Kind == OperationKind.SubsidyClaimed).Source));
        Assert.Equal(0, Make(county).Made - 1);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void What_is_not_granted_says_what_is_missing_and_cannot_be_applied_for(DatabaseKind kind)
    {
        using var county = Doors(kind);
        county.Write(db => db.Bulk.Retract<App.People.PersonRecord>([.. db.Set<App.People.PersonRecord>().Where(r => r.PersonId == NoPhone.Id).Select(r => r.Id)]));
        county.Write(db => TestCounty.Store(db, [Recorded(db, NoPhone, "13900000003", 3)]));
        var three = Visit(county, NoPhone, "13900000003");
        var scheme = Assert.Single(As(county, three.Actor, db => OwnSchemes.Read(db, three, Day)));
        Assert.Equal(Verdict.Not, scheme.Verdict);
        Assert.Contains("连续", Assert.Single(scheme.Lacking), StringComparison.Ordinal);
        Assert.NotEmpty(scheme.Explained.Nearest);
        Assert.Contains("不符合", Refused(() => Apply(county, three)), StringComparison.Ordinal);
        Assert.Contains("不受理", Refused(() => Apply(county, three, "training")), StringComparison.Ordinal);
        Assert.Contains("不受理", Refused(() => Apply(county, Visit(county, One, Phone), day: new DateOnly(2024, 1, 1))), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void The_claim_of_somebody_else_is_not_there(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var (one, two) = (Visit(county, One, Phone), Visit(county, Two, OtherPhone));
        var id = Apply(county, one).Claim;
        As(county, two.Actor, db =>
        {
            var own = new OwnClaims(db, two);
            Assert.Empty(own.Read());
            Assert.Null(own.Find(id));
            Assert.False(ApplicantDesk.Withdraw(db, two, id, null, Day));
            Assert.False(ApplicantDesk.Resubmit(db, two, id, Day));
            Assert.False(ApplicantDesk.Object(db, two, id, "这不是我的", Day));
            Assert.False(ApplicantDesk.HandIn(db, two, id, "x.png", new MemoryStream(Png)));
        });
        Assert.Equal((ClaimState.Submitted, 0), (Claim(county, One).State, Cases(county).Count));
        Assert.Equal(id, Assert.Single(As(county, one.Actor, db => new OwnClaims(db, one).Read())).Claim.Id);
    }

    [Theory, OnBothDatabases]
    public void Who_gives_a_claim_back_may_ask_again_who_was_refused_objects(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var one = Visit(county, One, Phone);
        var first = Apply(county, one).Claim;
        Assert.True(As(county, one.Actor, db => ApplicantDesk.Withdraw(db, one, first, null, Day)));
        var second = Apply(county, one).Claim;
        Assert.NotEqual(first, second);
        Act(county, Village, ClaimAct.Return, Day, second);
        var sentBack = As(county, one.Actor, db => new OwnClaims(db, one).Find(second))!;
        Assert.Equal((true, true, "说明"), (sentBack.CanSubmit, sentBack.Plain.IsYours, sentBack.Claim.StateReason));
        Assert.True(As(county, one.Actor, db => ApplicantDesk.Resubmit(db, one, second, Day)));
        Act(county, Village, ClaimAct.Reject, Day, second);
        Assert.Contains("没有通过", Refused(() => Apply(county, one)), StringComparison.Ordinal);
        Assert.True(As(county, one.Actor, db => ApplicantDesk.Object(db, one, second, "我一直在外面务工", Day)));
        Assert.Contains("已经收到", Refused(() => As(county, one.Actor, db => ApplicantDesk.Object(db, one, second, "我一直在外面务工", Day))), StringComparison.Ordinal);
        Assert.Equal("本人", Assert.Single(Cases(county)).OpenedBy);
    }

    [Theory, OnBothDatabases]
    public void Papers_are_handed_in_with_the_claim_up_to_a_number(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var one = Visit(county, One, Phone);
        var id = Apply(county, one).Claim;
        foreach (var n in Enumerable.Range(1, ApplicantDesk.MostPapers))
        {
            Assert.True(As(county, one.Actor, db => ApplicantDesk.HandIn(db, one, id, $"合同{n}.png", new MemoryStream(Png))));
        }

        Assert.Contains("最多交", Refused(() => As(county, one.Actor, db => ApplicantDesk.HandIn(db, one, id, "x.png", new MemoryStream(Png)))), StringComparison.Ordinal);
        As(county, one.Actor, db => ApplicantDesk.Withdraw(db, one, id, null, Day));
        Assert.Contains("已经办完", Refused(() => As(county, one.Actor, db => ApplicantDesk.HandIn(db, one, id, "x.png", new MemoryStream(Png)))), StringComparison.Ordinal);
        Assert.Equal(OperationSource.Person, As(county, Actor.Local("t"), db => db.Set<Operation>().AsNoTracking().First(o => o.Kind == OperationKind.EvidenceKept).Source));
    }

    [Theory, OnBothDatabases]
    public void A_visit_ends_after_a_quarter_of_an_hour_or_when_left(DatabaseKind kind)
    {
        using var county = Doors(kind);
        var one = Visit(county, One, Phone);
        Assert.NotNull(Found(county, one.RequestId, Later(15.9)));
        Assert.Null(Found(county, one.RequestId, Later(16)));
        As(county, CodeDesk.Stranger, db => CodeDesk.Leave(db, one, Later(3)));
        Assert.Null(Found(county, one.RequestId, Later(4)));
    }

    /// <summary>From the visit to the paid: the person reads it with the last digits of the account.</summary>
    [Theory, OnBothDatabases]
    public void The_person_reads_how_far_it_is_until_it_is_paid(DatabaseKind kind)
    {
        using var county = Doors(kind);
        As(county, Finance, db => App.Subsidies.Paying.BudgetDesk.Allot(db, Fund, 2023, "10万元", "测财〔2023〕1号", Day));
        var one = Visit(county, One, Phone);
        var id = Apply(county, one).Claim;
        Assert.Contains("收款账号", Own(county, one, id).Plain.Now, StringComparison.Ordinal);
        Account(county, id, 1);
        Assert.Contains("由村里评议", Own(county, one, id).Plain.Next, StringComparison.Ordinal);
        var day = Reviewed(county, id);
        Assert.Contains("公示", Own(county, one, id).Plain.Now, StringComparison.Ordinal);
        var batch = Sent(county, day, id);
        Answer(county, batch, day, (0, "成功", ""));
        var paid = Own(county, one, id);
        Assert.Equal((50_000, "钱已经发了", false), (paid.PaidFen, paid.Plain.Now, paid.IsOpen));
        Assert.Equal(Card(1)[^4..], As(county, one.Actor, db => new OwnClaims(db, one).AccountEnd));
        Assert.Contains("不能撤回", Refused(() => As(county, one.Actor, db => ApplicantDesk.Withdraw(db, one, id, null, day))), StringComparison.Ordinal);
    }

    private static OwnClaim Own(TestCounty county, Applicant who, long id) => As(county, who.Actor, db => new OwnClaims(db, who).Find(id))!;

    private static (long Claim, bool IsNew) Apply(TestCounty county, Applicant who, string scheme = "transport", DateOnly? day = null) =>
        As(county, who.Actor, db => ApplicantDesk.Apply(db, who, scheme, false, day ?? Day));

    private static string Refused(Action act) => Assert.Throws<EditRefusedException>(act).Message;
}
