using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Editing;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Listing;
using Wengang.App.Tests.Testing;
using Wengang.App.Warnings;
using Wengang.Rules.Referrals;
using Wengang.Rules.Warnings;

namespace Wengang.App.Tests.Referrals;

public class OverdueTests : HelpCounty
{
    private static readonly DateOnly Monday = new(2023, 7, 3);

    [Theory, OnBothDatabases]
    public void Overdue_goes_up_once_for_each_level(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        Nightly(county, Monday);
        Send(county, Monday);
        Accept(county, Monday, Of(county, One).Id);
        Assert.Equal((new DateOnly(2023, 7, 6), new DateOnly(2023, 7, 10)), (Of(county, One).ContactDue, Of(county, One).OfferDue));

        Nightly(county, new DateOnly(2023, 7, 6));
        Assert.Empty(Raised(county));
        Nightly(county, new DateOnly(2023, 7, 7));
        Nightly(county, new DateOnly(2023, 7, 8));
        Assert.Equal([(ReferralClock.FirstContact, EscalationLevel.LabourBureau)], Raised(county));
        Nightly(county, new DateOnly(2023, 7, 14));
        Nightly(county, new DateOnly(2023, 7, 15));
        Assert.Equal(
            [(ReferralClock.FirstContact, EscalationLevel.LabourBureau), (ReferralClock.FirstContact, EscalationLevel.Leader), (ReferralClock.FirstOffer, EscalationLevel.LabourBureau)],
            Raised(county));
        Assert.Equal(1, As(county, In(Role.Leader), db => OverdueQueries.Count(db, new DateOnly(2023, 7, 15))));

        Record(county, Of(county, One).Id, new DateOnly(2023, 7, 15), ServiceKind.Offer, "乙厂 普工");
        Assert.Equal(0, As(county, In(Role.Leader), db => OverdueQueries.Count(db, new DateOnly(2023, 7, 15))));
    }

    [Theory, OnBothDatabases]
    public void One_employer_is_one_warning_until_it_is_closed(DatabaseKind kind)
    {
        using var county = Open(kind, Ended(One, "甲厂"), Ended(Two, "甲厂"), Ended(Far, "甲厂"));
        Assert.True(Evaluate(county) > 0);
        Assert.Equal(0, Evaluate(county));
        var one = Warnings(county).Single(w => w.Rule == WarningRule.Cluster);
        Assert.Equal((WarningLevel.Yellow, Role.LabourBureau), (one.Level, one.Owner));
        Assert.Equal(new DateOnly(2023, 7, 6), one.DueOn);

        Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => WarningDesk.Handle(db, one.Id, " ", close: true, Monday)));
        As(county, Bureau, db => WarningDesk.Handle(db, one.Id, "已和企业联系", close: false, Monday));
        As(county, Bureau, db => WarningDesk.Handle(db, one.Id, "企业检修停产，七月复工", close: true, Monday));
        Assert.Equal(0, Evaluate(county));
        Assert.DoesNotContain(Warnings(county), w => w.Rule == WarningRule.Cluster);
        Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => WarningDesk.Handle(db, one.Id, "再办", close: true, Monday)));

        var more = new Indicators.TestPerson(6);
        county.Write(db => Indicators.TestCounty.Store(db, [more.Person(db.Protector), more.Record(), Ended(more, "甲厂")]));
        Assert.True(Evaluate(county) > 0);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Bounds_are_data_and_their_order_is_kept(DatabaseKind kind)
    {
        using var county = Open(kind, Ended(One, "甲厂"), Ended(Two, "甲厂"), Ended(Far, "甲厂"));
        var cluster = WarningRule.Find(WarningRule.Cluster)!;
        Assert.Throws<ArgumentException>(() => As(county, Office, db => WarningSettings.Save(db, [cluster with { Scale = cluster.Scale with { Red = 1 } }])));
        As(county, Office, db => WarningSettings.Save(db, [cluster with { Scale = new WarningScale(2, 3, 4, false), Owner = Role.TownshipClerk, Recipients = [Role.Leader] }]));

        Evaluate(county);

        var one = Warnings(county).Single(w => w.Rule == WarningRule.Cluster);
        Assert.Equal((WarningLevel.Orange, Role.TownshipClerk), (one.Level, one.Owner));
        Assert.Contains(As(county, In(Role.Leader), db => WarningQueries.For(db, Role.Leader)), w => w.Id == one.Id);
        Assert.DoesNotContain(As(county, In(Role.Agriculture), db => WarningQueries.For(db, Role.Agriculture)), w => w.Id == one.Id);
    }

    private static List<(ReferralClock, EscalationLevel)> Raised(Indicators.TestCounty county) => As(county, Office, db =>
        db.Set<Escalation>().AsNoTracking().OrderBy(e => e.RaisedOn).ThenBy(e => e.Clock).AsEnumerable().Select(e => (e.Clock, e.Level)).ToList());

    private static int Evaluate(Indicators.TestCounty county) => As(county, Actor.Local("系统"), db => WarningRun.Run(db, Monday, OperationSource.Job));

    private static IReadOnlyList<Warning> Warnings(Indicators.TestCounty county) => As(county, Office, db => WarningQueries.Read(db, closed: false));
}
