using Wengang.App.Access;
using Wengang.App.Referrals;
using Wengang.App.Referrals.Leads;
using Wengang.App.Referrals.Listing;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Referrals;

public class LeadTests : HelpCounty
{
    private static readonly DateOnly Day = new(2023, 7, 3);

    [Theory, OnBothDatabases]
    public void Each_reason_finds_its_people_and_names_what_was_seen(DatabaseKind kind)
    {
        var third = new TestPerson(5);
        using var county = Open(kind, Wish(One), Ended(Two, "甲厂"), Ended(Far, "丁厂", "2023-03"), Wish(third), third.Spell("2023-05"));
        county.Write(db => TestCounty.Store(db, [third.Person(db.Protector), third.Record()]));

        Nightly(county, Day);

        var leads = Leads(county);
        Assert.Equal([LeadReason.CameHome, LeadReason.IdleHousehold, LeadReason.WantsWork, LeadReason.WorkEnded], leads.Select(l => l.Reason).OrderBy(r => r.ToString(), StringComparer.Ordinal));
        Assert.Equal(One.Id, leads.Single(l => l.Reason == LeadReason.WantsWork).PersonId);
        Assert.Equal(Two.Id, leads.Single(l => l.Reason == LeadReason.WorkEnded).PersonId);
        Assert.Equal(Far.Id, leads.Single(l => l.Reason == LeadReason.CameHome).PersonId);
        Assert.Equal(Far.Id, leads.Single(l => l.Reason == LeadReason.IdleHousehold).PersonId);
        var ended = leads.Single(l => l.Reason == LeadReason.WorkEnded);
        Assert.Equal(("work_spell", "2023年6月结束省外务工，甲厂，没有新的务工"), (ended.EvidenceKind, ended.Evidence));
        Assert.Contains(Spells(county), s => s.Id == ended.EvidenceId && s.PersonId == Two.Id);
        Assert.Equal(1, Value(county, "ZERO-001", "2023-06-30"));
        Assert.Equal(2, Value(county, "BACK-001", "2023-06-30"));
        Assert.Equal(0, Value(county, "BACK-002", "2023-06-30"));
    }

    [Theory, OnBothDatabases]
    public void A_second_night_changes_nothing_and_what_is_settled_goes(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One), Wish(Two));
        Nightly(county, Day);
        var before = Leads(county).Select(l => l.Id).ToList();

        Nightly(county, Day.AddDays(1));
        Assert.Equal(before, Leads(county).Select(l => l.Id));

        county.Store(One.Spell("2023-06"));
        Nightly(county, Day.AddDays(2));
        Assert.DoesNotContain(Leads(county), l => l.Reason == LeadReason.WantsWork && l.PersonId == One.Id);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Several_of_one_employer_are_one_entry(DatabaseKind kind)
    {
        using var county = Open(kind, Ended(One, "甲厂"), Ended(Two, "甲厂"), Ended(Far, "甲厂"));

        Nightly(county, Day);

        var cluster = Leads(county).Single(l => l.Reason == LeadReason.EmployerCluster);
        Assert.Equal(("甲厂：14 天内有 3 人回来", (long?)null, "369902000000"), (cluster.Evidence, cluster.PersonId, cluster.RegionCode));
        Assert.Equal(0, As(county, In(Role.TownshipClerk, "369902001000"), db => LeadQueries.Read(db, LeadReason.EmployerCluster, null).Count));
    }

    [Theory, OnBothDatabases]
    public void Who_wants_work_is_listed_once_and_hastened_where_nobody_of_the_household_works(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One), Wish(Far), Two.Spell("2023-01"));
        Nightly(county, Day);
        Nightly(county, Day.AddDays(1));

        Assert.Equal(2, All(county).Count);
        Assert.False(Of(county, One).IsUrgent);
        Assert.True(Of(county, Far).IsUrgent);
    }

    [Theory, OnBothDatabases]
    public void A_reason_that_is_switched_off_is_not_looked_for(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        As(county, Office, db => new ReferralSettings(new Dictionary<string, int> { [ReferralNumbers.IsOn(LeadReason.WantsWork)] = 0 }).Save(db));

        Nightly(county, Day);

        Assert.DoesNotContain(Leads(county), l => l.Reason == LeadReason.WantsWork);
        Assert.Empty(All(county));
    }

    [Theory, OnBothDatabases]
    public void A_village_lists_its_own_people_only(DatabaseKind kind)
    {
        using var county = Open(kind);
        var worker = In(Role.VillageWorker, TestCounty.East);

        Assert.True(As(county, worker, db => LeadDesk.List(db, One.Id, "想去县城工厂", urgent: true, Day)));
        Assert.False(As(county, worker, db => LeadDesk.List(db, One.Id, "想去县城工厂", urgent: true, Day)));
        Assert.Throws<Editing.EditRefusedException>(() => As(county, worker, db => LeadDesk.List(db, Far.Id, "想务工", urgent: false, Day)));
        Assert.Throws<UnauthorizedAccessException>(() => As(county, Helper, db => LeadDesk.List(db, Two.Id, "想务工", urgent: false, Day)));
        Assert.Equal(0, As(county, In(Role.VillageWorker, TestCounty.West), db => ReferralQueries.Count(db, new ReferralFilter())));
    }

    [Theory, OnBothDatabases]
    public void A_month_is_open_until_each_has_helper_contact_and_next_action(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        var june = Period.Of(June);
        Assert.Equal(["没有列入", "没有帮扶人", "没有联系过", "没有下一步"], Open(county, june).Single().Lacks());
        Assert.True(As(county, Office, db => OpenSeekers.Count(db, june)) > 0);

        Nightly(county, Day);
        Send(county, Day);
        Assert.Equal(["没有帮扶人", "没有联系过", "没有下一步"], Open(county, june).Single().Lacks());
        var id = Of(county, One).Id;
        Accept(county, Day, id);
        Assert.Equal(["没有联系过"], Open(county, june).Single().Lacks());
        Record(county, id, Day, reached: false);
        Assert.Equal(["没有联系过"], Open(county, june).Single().Lacks());
        Record(county, id, Day);
        Assert.Empty(Open(county, june));
        Assert.Equal(0, As(county, Office, db => OpenSeekers.Count(db, june)));
    }

    private static IReadOnlyList<OpenSeeker> Open(TestCounty county, Period month) => As(county, Office, db => OpenSeekers.Read(db, month));
}
