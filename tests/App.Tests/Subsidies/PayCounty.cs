using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Entitlements;
using Wengang.App.Policies.Versions;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Paying.Answers;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.People;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Tests.Subsidies;

/// <summary>A county in which subsidies are claimed, reviewed and paid, with somebody in each post.</summary>
public abstract class PayCounty : Corrected
{
    private protected const string Fund = "财政衔接推进乡村振兴补助资金";

    private protected static readonly string Qingxi = File.ReadAllText(Repository.Path("sample", "policies", "qingxi-transport-2023.json"));

    private protected static readonly DateOnly Day = new(2023, 7, 3);
    private protected static readonly DateOnly AsOf = new(2023, 6, 30);
    private protected static readonly TestPerson One = new(1);
    private protected static readonly TestPerson Two = new(2);

    private protected static readonly Actor Village = In(Role.VillageWorker, TestCounty.East);
    private protected static readonly Actor Township = In(Role.TownshipClerk, TestCounty.East);
    private protected static readonly Actor Leader = In(Role.TownshipLeader, TestCounty.East);
    private protected static readonly Actor Office = In(Role.RuralRevitalisation);
    private protected static readonly Actor Bureau = In(Role.LabourBureau);
    private protected static readonly Actor Finance = In(Role.Finance);

    private protected static Actor In(Role role, string region = "369902000000", string? user = null) => new(user ?? "u" + role, Roles.NameOf(role), Roles.ScopeOf(role, region))
    {
        Permissions = PermissionMatrix.Of(role), Role = role,
    };

    /// <summary>Two people who worked outside the province since January, and money for the year.</summary>
    private protected static TestCounty Open(DatabaseKind kind, params Recorded[] rows)
    {
        var county = Working(kind, rows);
        Publish(county, Qingxi);
        As(county, Finance, db => BudgetDesk.Allot(db, Fund, 2023, "10万元", "测财〔2023〕1号", Day));
        return county;
    }

    /// <summary>The two people, with no policy and no money.</summary>
    private protected static TestCounty Working(DatabaseKind kind, params Recorded[] rows) =>
        With(kind, [One, Two], [One.Record(), Two.Record(), One.Spell("2023-01"), Two.Spell("2023-01"), .. rows]);

    private protected static EntitlementOutcome Make(TestCounty county) => As(county, Actor.Local("t"), db => EntitlementRun.Run(db, AsOf, Day, OperationSource.Job));

    /// <summary>A policy that one person wrote and another published, in place of what was in force.</summary>
    private protected static void Publish(TestCounty county, string document)
    {
        As(county, Actor.Local("乙"), db => db.Set<PolicyVersion>().AsNoTracking().Where(v => v.State == PolicyState.Published).Select(v => v.Id).ToList()
            .ForEach(v => PolicyDesk.Withdraw(db, v, "换成新的", OperationSource.Command)));
        var version = As(county, Actor.Local("甲"), db =>
        {
            var saved = PolicyDesk.Save(db, document, OperationSource.Command).Id;
            PolicyDesk.Submit(db, saved, OperationSource.Command);
            return saved;
        });
        As(county, Actor.Local("乙"), db => PolicyDesk.Publish(db, version, OperationSource.Command));
    }

    private protected static SubsidyClaim Claim(TestCounty county, TestPerson person) =>
        As(county, Actor.Local("t"), db => db.Set<SubsidyClaim>().AsNoTracking().Where(c => c.PersonId == person.Id).OrderBy(c => c.Id).AsEnumerable().Last());

    private protected static StepsTaken Act(TestCounty county, Actor actor, ClaimAct act, DateOnly day, params long[] ids) => As(county, actor, db => ClaimDesk.Act(db, ids, act, "说明", day));

    private protected static void Account(TestCounty county, long claim, int number) => As(county, Village, db => AccountDesk.Set(db, claim, Card(number), "测试农商行", "户名" + number, Day));

    /// <summary>An invented card with the right check digit.</summary>
    private protected static string Card(int number) =>
        Enumerable.Range(0, 10).Select(d => $"622848000000000{number:000}{d}").First(c => Rules.Values.BankCard.TryParse(c, out _, out _));

    /// <summary>From the making to the end of the county's notice, by the people whose work it is; gives the day after.</summary>
    private protected static DateOnly Reviewed(TestCounty county, params long[] ids)
    {
        Act(county, Village, ClaimAct.VillageReview, Day, ids);
        As(county, Village, db => NoticeDesk.Post(db, "transport", NoticeLevel.Village, ids, [], Day));
        var day = Day.AddDays(10);
        Act(county, Township, ClaimAct.TownshipApprove, day, ids);
        Act(county, Office, ClaimAct.CheckIdentity, day, ids);
        Act(county, Bureau, ClaimAct.BureauApprove, day, ids);
        Act(county, Bureau, ClaimAct.CompareData, day, ids);
        As(county, Bureau, db => NoticeDesk.Post(db, "transport", NoticeLevel.County, ids, [], day));
        return day.AddDays(10);
    }

    /// <summary>A sent batch of the claims.</summary>
    private protected static long Sent(TestCounty county, DateOnly day, params long[] ids)
    {
        var batch = As(county, Bureau, db => BatchDesk.Plan(db, "transport", ids, day).Id);
        As(county, Finance, db => BatchApproval.Approve(db, batch, day));
        As(county, Bureau, db => PaymentFile.TakeOut(db, batch, asText: true, day));
        return batch;
    }

    private protected static AnsweredRows Answer(TestCounty county, long batch, DateOnly day, params (int Line, string Result, string Why)[] rows) => As(county, Bureau, db =>
    {
        var references = BatchBook.Items(db, batch).Select(i => i.Reference).ToList();
        return AnswerDesk.Take(db, batch, [.. rows.Select((r, i) => new ReturnRow(i + 2, r.Line < references.Count ? references[r.Line] : "没有的", "", r.Result, r.Why))], day);
    });

    private protected static Rules.Subsidies.Money.Ledger Ledger(TestCounty county) => As(county, Actor.Local("t"), db => LedgerQueries.Read(db)[""]);

    private protected static IReadOnlyList<SubsidyCase> Cases(TestCounty county) => As(county, Actor.Local("t"), db => db.Set<SubsidyCase>().AsNoTracking().OrderBy(c => c.Id).ToList());

    private protected static int PaidTwice(TestCounty county) => As(county, Actor.Local("t"), db =>
        db.Set<PaymentItem>().Where(i => i.Outcome == PaymentOutcome.Paid || i.Outcome == PaymentOutcome.Open).GroupBy(i => new { i.SubjectKey, i.Period }).Count(g => g.Count() > 1));
}
