using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Dossiers.Merging;
using Wengang.App.Editing;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Subsidies.Claims;
using Wengang.App.Subsidies.Listing;
using Wengang.App.Subsidies.Paying;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Checks;
using Wengang.Rules.Subsidies.Flow;
using Wengang.Rules.Subsidies.Money;

namespace Wengang.App.Tests.Subsidies;

/// <summary>Two entries of the register that are one person: what they claimed and were paid goes together, and apart again.</summary>
public class ClaimMergeTests : PayCounty
{
    [Theory, OnBothDatabases]
    public void Claims_account_and_what_they_take_up_go_over_and_come_back(DatabaseKind kind)
    {
        using var county = Open(kind);
        var id = As(county, Village, db => OnBehalf.Make(db, Two.Identity, "transport", "2023", "500", "在外务工", Day));
        Account(county, id, 2);
        Assert.Null(Record.Exception(() => Merge(county)));

        Assert.Equal((One.Id, Entitlement.KeyOf(One.Id)), Owner(county, id));
        Assert.Equal(Entitlement.KeyOf(One.Id), Assert.Single(As(county, Office, db => BatchBook.Accounts(db, [Entitlement.KeyOf(One.Id)]))).Key);
        Assert.Contains("不能重复申请", Again(county, One), StringComparison.Ordinal);
        Assert.Contains("不能重复申请", Again(county, Two), StringComparison.Ordinal);
        Assert.Equal(0, Make(county).Made);
        Assert.Equal(1, Value(county, "SUB-010", "2023-07-31"));

        Split(county);
        Assert.Equal((Two.Id, Entitlement.KeyOf(Two.Id)), Owner(county, id));
        Assert.Contains("不能重复申请", Again(county, Two), StringComparison.Ordinal);
        Assert.True(As(county, Village, db => OnBehalf.Make(db, One.Identity, "transport", "2023", "500", "在外务工", Day)) > 0);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Two_claims_for_one_time_are_not_merged_before_one_of_them_is_at_an_end(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var refusal = Assert.Throws<EditRefusedException>(() => Merge(county)).Message;
        Assert.Contains("外出务工交通补贴（2023年，已申请）", refusal, StringComparison.Ordinal);
        Assert.Contains("请先把其中没有发放的一件撤回", refusal, StringComparison.Ordinal);

        Act(county, Village, ClaimAct.Withdraw, Day, Claim(county, Two).Id);
        Merge(county);
        Assert.Equal(0, Make(county).Made);
        Assert.Equal(1, Make(county).Held);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Schemes_that_exclude_each_other_are_not_merged_either(DatabaseKind kind)
    {
        using var county = Open(kind);
        As(county, Village, db => OnBehalf.Make(db, One.Identity, "transport", "2023-Q2", "500", "在外务工", Day));
        As(county, Village, db => OnBehalf.Make(db, Two.Identity, "job-search", "2023-05", "300", "有组织输送", Day));
        Assert.Contains("一次性求职补贴（有组织输送）（2023年5月", Assert.Throws<EditRefusedException>(() => Merge(county)).Message, StringComparison.Ordinal);
    }

    /// <summary>The neighbour in the register took the money twice under two numbers: the merge shows it and a case asks for it back.</summary>
    [Theory, OnBothDatabases]
    public void What_was_paid_to_both_becomes_a_case_and_can_come_back(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        var (one, two) = (Claim(county, One).Id, Claim(county, Two).Id);
        Account(county, one, 1);
        Account(county, two, 2);
        var day = Reviewed(county, one, two);
        Answer(county, Sent(county, day, one, two), day, (0, "成功", ""), (1, "成功", ""));
        Assert.Contains(As(county, Actor.Local("乙"), db => new Merger(db, day).Preview(new MergeWish(One.Id, Two.Id, [])).Notes), note => note.Contains("同一期间两边都已经领了", StringComparison.Ordinal));

        Merge(county);
        var found = Assert.Single(Cases(county));
        Assert.Equal((two, CheckCode.OtherScheme, CaseState.Open), (found.ClaimId, found.Code, found.State));
        Assert.Equal((1000_00, 0), (Ledger(county)[LedgerPart.Paid], Ledger(county).Difference));
        Split(county);
        Assert.Equal(CaseState.Dismissed, Assert.Single(Cases(county)).State);
        Assert.Equal((Two.Id, Entitlement.KeyOf(Two.Id)), Owner(county, two));

        Merge(county);
        Assert.Single(Cases(county), c => c.State == CaseState.Open);
    }

    [Theory, OnBothDatabases]
    public void A_merge_after_which_money_was_ordered_is_not_taken_back(DatabaseKind kind)
    {
        using var county = Open(kind);
        Make(county);
        Act(county, Village, ClaimAct.Withdraw, Day, Claim(county, One).Id);
        var id = Claim(county, Two).Id;
        Account(county, id, 2);
        var day = Reviewed(county, id);
        var batch = As(county, Bureau, db => BatchDesk.Plan(db, "transport", [id], day).Id);
        Merge(county);
        As(county, Finance, db => BatchApproval.Approve(db, batch, day));
        Assert.Contains("又批了发放", Assert.Throws<EditRefusedException>(() => Split(county)).Message, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public void A_list_that_names_the_number_that_went_is_found_for_the_person_who_stayed(DatabaseKind kind)
    {
        using var county = Open(kind);
        As(county, Village, db => OnBehalf.Make(db, One.Identity, "transport", "2023", "500", "在外务工", Day));
        Merge(county);
        county.Write(db => db.Bulk.Insert<CheckListEntry>(
            [new CheckListEntry { Code = CheckCode.Pensioner, PersonIndex = db.Protector.Index(Two.Identity), Name = "甲2", RegionCode = "369902000000", ValidFrom = Day, ObservedOn = Day }]));
        Assert.Equal(1, As(county, Actor.Local("t"), db => CheckRun.RunAll(db, Day, OperationSource.Job)));
        Assert.Equal(CheckCode.Pensioner, Assert.Single(Cases(county)).Code);
    }

    /// <summary>A clerk of one township does not see, and so cannot take along, what lies in another.</summary>
    [Theory, OnBothDatabases]
    public void Claims_in_another_township_are_for_the_county_to_merge(DatabaseKind kind)
    {
        using var county = Open(kind);
        var id = As(county, Village, db => OnBehalf.Make(db, Two.Identity, "transport", "2023", "500", "在外务工", Day));
        As(county, Actor.Local("t"), db =>
        {
            using var operation = db.Begin(OperationKind.PersonMoved, "测试", OperationSource.Command);
            db.Set<SubsidyClaim>().Single(c => c.Id == id).RegionCode = TestCounty.West;
            operation.Complete();
        });
        Assert.Contains("请由县级办理", Assert.Throws<EditRefusedException>(() => Merge(county, In(Role.TownshipClerk, TestCounty.East[..9] + "000"))).Message, StringComparison.Ordinal);
        Merge(county);
    }

    private static void Merge(TestCounty county, Actor? actor = null) => As(county, actor ?? Actor.Local("乙"), db =>
    {
        var wish = new MergeWish(One.Id, Two.Id, []);
        Assert.True(new Merger(db, Day).Merge(wish, new EditForm("同一人两条", EditForm.NewKey(), new Merger(db, Day).Preview(wish).Seen)));
    });

    private static void Split(TestCounty county) => As(county, Actor.Local("乙"), db =>
    {
        var merger = new Merger(db, Day);
        Assert.True(merger.Undo(merger.Latest(One.Id)!.Id, new EditForm("不是同一人", EditForm.NewKey())));
    });

    private static string Again(TestCounty county, TestPerson person) =>
        Assert.Throws<EditRefusedException>(() => As(county, Village, db => OnBehalf.Make(db, person.Identity, "transport", "2023-05", "500", "在外务工", Day))).Message;

    private static (long?, string) Owner(TestCounty county, long claim) => As(county, Office, db => ClaimQueries.Find(db, claim)!.Claim is var c ? (c.PersonId, c.SubjectKey) : default);
}
