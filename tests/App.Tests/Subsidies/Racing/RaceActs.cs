using System.Text;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Dossiers.Merging;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Notices;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Subsidies.Paying.Answers;
using Wengang.App.Tests.Indicators;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Notices;

namespace Wengang.App.Tests.Subsidies.Racing;

/// <summary>What people do with claims and payments, drawn by chance among what is there.</summary>
internal sealed class RaceActs(TestCounty county, Random random, Bank bank, RacePhones phones) : PayCounty
{
    internal static readonly IReadOnlyList<TestPerson> People = [.. Enumerable.Range(1, 4).Select(n => new TestPerson(n))];

    private static readonly (string Scheme, string[] Periods)[] OnDemand =
    [
        ("transport", ["2023", "2023-Q2", "2023-05", "2023-09"]), ("job-search", ["2023", "2023-05", "2023-09", "2023-Q4"]), ("work-reward", ["2023", "2023-06"]), ("startup", ["life"]),
    ];

    private List<SubsidyClaim> claims = [];
    private List<PaymentBatch> batches = [];
    private List<SubsidyCase> cases = [];
    private DateOnly day;

    /// <summary>The chance of an act, what it is, and whether there is anything to do it with.</summary>
    private IReadOnlyList<(int Chance, Func<RaceAct?> Draw)> Kinds =>
    [
        (2, Nightly), (4, OnDemandClaim), (14, Forward), (2, Account), (10, Plan), (6, Reissue), (10, Approve), (10, TakeOut), (10, ReadAnswer), (3, ReadOldAnswer), (1, Archive),
        (1, Backward), (1, Cancel), (6, Settle), (2, Receive), (1, Objection), (1, phones.Draw), (2, Merge), (2, Split),
    ];

    /// <summary>What is there at the beginning of a round.</summary>
    public void Look(DateOnly today) => As(county, Actor.Local("t"), db =>
    {
        (day, claims) = (today, [.. db.Set<SubsidyClaim>().AsNoTracking().OrderBy(c => c.Id)]);
        (batches, cases) = ([.. db.Set<PaymentBatch>().AsNoTracking().OrderBy(b => b.Id)], [.. db.Set<SubsidyCase>().AsNoTracking().OrderBy(c => c.Id)]);
    });

    /// <summary>A county in which some have claimed, and everybody has an account.</summary>
    public void Begin(DateOnly today)
    {
        As(county, Actor.Local("t"), db => SubsidyWork.Run(db, today, OperationSource.Job));
        foreach (var person in People)
        {
            var claim = As(county, Village2(0), db => OnBehalf.Make(db, person.Identity, "startup", "life", "5000", "开了小店", today));
            As(county, Village2(0), db => AccountDesk.Set(db, claim, Card(person.Number), "测试农商行", "户名", today));
        }
    }

    public RaceAct Draw()
    {
        while (true)
        {
            var left = random.Next(Kinds.Sum(k => k.Chance));
            if (Kinds.First(k => (left -= k.Chance) < 0).Draw() is { } act)
            {
                return act;
            }
        }
    }

    private static Actor Clerk(Role role, int clerk, string region = "369902000000") => In(role, region, $"{role}{clerk}");

    private static Actor Village2(int clerk) => clerk == 0 ? Clerk(Role.VillageWorker, 0, TestCounty.East) : Clerk(Role.TownshipClerk, 0, TestCounty.East);

    private RaceAct Nightly()
    {
        var today = day;
        return new("nightly claims", _ => As(county, Actor.Local("t"), db => SubsidyWork.Run(db, today, OperationSource.Job)));
    }

    private RaceAct OnDemandClaim()
    {
        var (scheme, periods) = OnDemand[random.Next(OnDemand.Length)];
        var (period, person, today) = (periods[random.Next(periods.Length)], People[random.Next(People.Count)], day);
        return new($"claim {scheme} {period} for {person.Number}", clerk => As(county, Village2(clerk), db => OnBehalf.Make(db, person.Identity, scheme, period, "500", "在外务工", today)));
    }

    /// <summary>The next one to three steps of all claims that stand alike, each by whoever does it.</summary>
    private RaceAct? Forward()
    {
        if (Any(claims.FindAll(c => c.State < ClaimState.CountyNotice || c.State == ClaimState.Returned)) is not { } one)
        {
            return null;
        }

        var (ids, steps, today) = (claims.FindAll(c => c.Scheme == one.Scheme && c.State == one.State).ConvertAll(c => c.Id), random.Next(1, 4), day);
        return new($"{steps} steps from {one.State}", clerk =>
        {
            var flow = App.Subsidies.Schemes.SchemeBook.Delivered[one.Scheme].FlowOn(day);
            var state = one.State;
            for (var i = 0; i < steps && ClaimLife.Next(flow, state) is { Door: not ClaimDoor.Payment } line; i++, state = line.To)
            {
                Step(one.Scheme, ids, line, clerk, today);
            }
        });
    }

    private void Step(string scheme, List<long> ids, ClaimTransition line, int clerk, DateOnly today) => As(county, line.Right switch
    {
        ClaimRight.Apply or ClaimRight.ReviewVillage => Clerk(Role.VillageWorker, clerk + (line.Right == ClaimRight.Apply ? 0 : 2), TestCounty.East),
        ClaimRight.PostNotice => Clerk(line.To == ClaimState.CountyNotice ? Role.LabourBureau : Role.TownshipClerk, clerk, line.To == ClaimState.CountyNotice ? "369902000000" : TestCounty.East),
        ClaimRight.ReviewTownship => Clerk(Role.TownshipLeader, clerk, TestCounty.East),
        ClaimRight.CheckIdentity => Clerk(Role.RuralRevitalisation, clerk),
        _ => Clerk(Role.LabourBureau, clerk),
    }, db =>
    {
        if (line.Door == ClaimDoor.Desk)
        {
            ClaimDesk.Act(db, ids, line.Act, "", today);
        }
        else
        {
            NoticeDesk.Post(db, scheme, NoticeLevels.List.Entries.Select(e => e.Value).First(l => NoticeLevels.StateOf(l) == line.To), ids, [], today);
        }
    });

    private RaceAct? Account()
    {
        var (one, number, today) = (Any(claims), random.Next(1, 900), day);
        return one is null ? null : new("account", clerk => As(county, Village2(clerk), db => AccountDesk.Set(db, one.Id, Card(number), "测试农商行", "户名", today)));
    }

    private RaceAct Plan()
    {
        var scheme = Any(claims.FindAll(c => c.State == ClaimState.CountyNotice && c.NoticeUntil < day))?.Scheme ?? OnDemand[random.Next(OnDemand.Length)].Scheme;
        var (ids, today) = (random.Next(3) > 0 ? null : claims.FindAll(c => c.Scheme == scheme && random.Next(2) == 0).ConvertAll(c => c.Id), day);
        return new($"batch of {scheme}", clerk => As(county, Clerk(Role.LabourBureau, clerk), db => BatchDesk.Plan(db, scheme, ids, today)));
    }

    private RaceAct? Reissue()
    {
        var (one, number, today) = (Any(claims.FindAll(c => c.State == ClaimState.Bounced)), random.Next(1, 900), day);
        return one is null ? null : new("reissue", clerk =>
        {
            As(county, Village2(clerk), db => AccountDesk.Set(db, one.Id, Card(number), "测试农商行", "户名", today));
            As(county, Clerk(Role.LabourBureau, clerk), db => BatchDesk.Reissue(db, [one.Id], today));
        });
    }

    private RaceAct? Approve() => OfBatch("approve", [PaymentState.Planned, PaymentState.Approved], (id, today, clerk) => As(county, Clerk(Role.Finance, clerk), db => { BatchApproval.Approve(db, id, today); }));

    private RaceAct? TakeOut() => OfBatch("file", [PaymentState.Approved, PaymentState.Sent], (id, today, clerk) =>
        bank.Receive(As(county, Clerk(Role.LabourBureau, clerk), db => PaymentFile.TakeOut(db, id, asText: true, today)).Content));

    private RaceAct? Archive() => OfBatch("archive", [PaymentState.Answered], (id, today, clerk) => As(county, Clerk(Role.LabourBureau, clerk), db => AnswerDesk.Archive(db, id, today)));

    private RaceAct? Cancel() => OfBatch("cancel", [PaymentState.Planned, PaymentState.Approved], (id, today, clerk) => As(county, Clerk(Role.LabourBureau, clerk), db => BatchApproval.Cancel(db, id, "重编", today)));

    private RaceAct? OfBatch(string name, PaymentState[] states, Action<long, DateOnly, int> act)
    {
        var (one, today) = (Any(batches.FindAll(b => states.Contains(b.State))), day);
        return one is null ? null : new($"{name} {one.Number}", clerk => act(one.Id, today, clerk));
    }

    private RaceAct? ReadAnswer()
    {
        var (one, most, today) = (Any(batches.FindAll(b => b.State is PaymentState.Sent)), random.Next(1, 4), day);
        return one is null ? null : new($"answer {one.Number}", clerk => Read(one.Id, bank.Answer(one.Id, one.Number, r => r[^1] % 3 < most), clerk, today));
    }

    private RaceAct? ReadOldAnswer()
    {
        var today = day;
        return bank.Answers.Count > 0 && bank.Answers[random.Next(bank.Answers.Count)] is var (batch, text) ? new("answer again", clerk => Read(batch, text, clerk, today)) : null;
    }

    /// <summary>As the page does: the file is kept, read by its headings, and taken in.</summary>
    internal void Read(long batch, string text, int clerk, DateOnly today)
    {
        var path = Path.Combine(Path.GetTempPath(), $"wengang-answer-{Guid.NewGuid():N}.csv");
        File.WriteAllText(path, text, Encoding.UTF8);
        try
        {
            As(county, Clerk(Role.LabourBureau, clerk), db => AnswerDesk.Take(db, batch, ReturnReader.Read(path, PaymentColumns.Default.Separator), today));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private RaceAct? Backward()
    {
        var (one, act, today) = (Any(claims), new[] { ClaimAct.Return, ClaimAct.Reject, ClaimAct.Withdraw }[random.Next(3)], day);
        return one is null ? null : new($"{act} from {one.State}", clerk =>
        {
            var actor = Clerk(act == ClaimAct.Withdraw ? Role.VillageWorker : Role.LabourBureau, clerk, act == ClaimAct.Withdraw ? TestCounty.East : "369902000000");
            As(county, actor with { Permissions = PermissionMatrix.Everything }, db => ClaimDesk.Act(db, [one.Id], act, "说明", today));
        });
    }

    private RaceAct? Settle()
    {
        var (one, end, today) = (Any(cases.FindAll(c => c.State == CaseState.Open)), new[] { CaseEnd.Dismiss, CaseEnd.Dismiss, CaseEnd.Return, CaseEnd.Reject }[random.Next(4)], day);
        return one is null ? null : new($"{end} {one.Code}", clerk => As(county, Clerk(Role.RuralRevitalisation, clerk), db => CaseDesk.Settle(db, one.Id, end, "核实", "", today)));
    }

    private RaceAct? Receive()
    {
        var (one, yuan, today) = (Any(cases.FindAll(c => c.RecoverFen > c.RecoveredFen)), random.Next(2) == 0 ? "200" : "500", day);
        return one is null ? null : new("money back", clerk => As(county, Clerk(Role.RuralRevitalisation, clerk), db => CaseDesk.Receive(db, one.Id, yuan, today)));
    }

    private RaceAct? Objection()
    {
        var (one, today) = (Any(claims.FindAll(c => c.NoticeUntil >= day)), day);
        return one is null ? null : new("objection", _ => As(county, PublicBoard.Anybody, db => PublicBoard.Object(db, one.NoticeId!.Value, 1, "没有出去，一直在家", null, today)));
    }

    private RaceAct Merge()
    {
        var (kept, gone, key, today) = (People[random.Next(People.Count)].Id, People[random.Next(People.Count)].Id, EditForm.NewKey(), day);
        return new($"merge {gone} into {kept}", _ => As(county, Actor.Local("乙"), db =>
        {
            var (merger, wish) = (new Merger(db, today), new MergeWish(kept, gone, []));
            merger.Merge(wish, new EditForm("同一人两条", key, merger.Preview(wish).Seen));
        }));
    }

    private RaceAct Split()
    {
        var (kept, key, today) = (People[random.Next(People.Count)].Id, EditForm.NewKey(), day);
        return new($"split {kept}", _ => As(county, Actor.Local("乙"), db =>
        {
            var merger = new Merger(db, today);
            merger.Undo(merger.Latest(kept)?.Id ?? 0, new EditForm("不是同一人", key));
        }));
    }

    private T? Any<T>(List<T> all)
        where T : class => all.Count == 0 ? null : all[random.Next(all.Count)];
}
