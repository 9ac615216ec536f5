using Wengang.App.Access;
using Wengang.App.Editing;
using Wengang.App.Monitoring;
using Wengang.App.Referrals.Helping;
using Wengang.App.Referrals.Sending;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Referrals;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Referrals;

public class JourneyTests : HelpCounty
{
    private static readonly DateOnly Day = new(2023, 7, 3);

    [Theory, OnBothDatabases]
    public void From_the_wish_to_work_and_back_when_it_ends_too_soon(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        var id = Helped(county, Day);
        Assert.True(Record(county, id, Day.AddDays(1), ServiceKind.Offer, "乙厂 普工"));
        Assert.True(Place(county, id, Day.AddDays(9)));

        var placed = Of(county, One);
        Assert.Equal((ReferralState.Placed, Day.AddDays(9)), (placed.State, placed.PlacedOn));
        Assert.Equal("乙厂", Assert.Single(Spells(county)).Employer);
        Assert.Equal(0, Value(county, "SEEK-002", "2023-07-31"));
        Assert.Equal(1, Value(county, "WORK-001", "2023-07-31"));
        Assert.Equal(1, Value(county, "REF-001", "2023-07-31"));
        Assert.Equal(1, Value(county, "REF-005", "2023-07-31"));
        Assert.Equal(9, Value(county, "REF-008", "2023-07-31"));
        Assert.Equal(9, Value(county, "REF-010", "2023-07-31"));
        Assert.Null(Value(county, "REF-010", "2023-06-30"));
        Assert.Equal(1, Value(county, "REF-015", "2023-07-31"));
        Assert.Equal(0, Value(county, "REF-015", "2023-08-31"));

        Assert.True(AmendSpell(county, One, "2023-07", "end", "2023-07"));
        Nightly(county, new DateOnly(2023, 8, 20));

        var reopened = Of(county, One);
        Assert.Equal((id, ReferralState.Helping), (reopened.Id, reopened.State));
        Assert.NotNull(reopened.NextOn);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_document_gets_an_average_of_its_own_for_each_township_and_none_where_nobody_was_placed(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        Place(county, Helped(county, Day), Day.AddDays(9));
        var figure = As(county, Office, db => new ReportFigures(db).Find("REF-010", new DateOnly(2023, 7, 31)))!;
        Assert.Equal((9m, false), (figure.Value, figure.IsSum));
        Assert.Equal([9m, null], figure.ByTownship.Select(t => t.Value));
        Assert.True(As(county, Office, db => new ReportFigures(db).Find("REF-005", new DateOnly(2023, 7, 31)))!.IsSum);
    }

    [Theory, OnBothDatabases]
    public void A_job_that_the_village_reported_places_by_itself(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        Helped(county, Day);
        county.Store(One.Spell("2023-07"));

        Nightly(county, Day.AddDays(5));

        Assert.Equal(ReferralState.Placed, Of(county, One).State);
        Assert.True(As(county, Office, db => db.Set<Placement>().Single().WasKnown));
    }

    [Theory, OnBothDatabases]
    public void Work_that_lasts_is_not_taken_up_again_and_old_work_does_not_place(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One), Two.Spell("2022-01"));
        var id = Helped(county, Day);
        Assert.True(Place(county, id, Day));
        Nightly(county, Day.AddDays(40));
        Assert.Equal(ReferralState.Placed, Of(county, One).State);
    }

    [Theory, OnBothDatabases]
    public void The_bureau_returns_with_a_reason_and_the_village_mends(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        Nightly(county, Day);
        Send(county, Day);
        var id = Of(county, One).Id;

        Assert.Throws<EditRefusedException>(() => As(county, Bureau, db => BureauDesk.Return(db, [id], " ", Day)));
        As(county, Bureau, db => BureauDesk.Return(db, [id], "电话不对", Day));
        Assert.Equal((ReferralState.Returned, "电话不对"), (Of(county, One).State, Of(county, One).StateReason));
        Assert.Throws<EditRefusedException>(() => Accept(county, Day, id));

        As(county, In(Role.VillageWorker, TestCounty.East), db => BatchSender.ListAgain(db, [id], "电话已改", Day));
        Send(county, Day.AddDays(1));
        Assert.Equal(2, As(county, Office, db => db.Set<App.Referrals.ReferralBatch>().Count()));
        Assert.Equal(2, Value(county, "REF-001", "2023-07-31"));
        Assert.Equal(1, Value(county, "REF-003", "2023-07-31"));
    }

    [Theory, OnBothDatabases]
    public void Who_does_not_want_to_work_is_written_so_and_not_listed_again(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        var id = Helped(county, Day);
        Assert.Throws<EditRefusedException>(() => As(county, Helper, db => ExitDesk.Take(db, id, ReferralAct.DeclareNoWish, null, null, Day)));
        As(county, Helper, db => ExitDesk.Take(db, id, ReferralAct.DeclareNoWish, "在家带孙子", null, Day));
        As(county, Helper, db => ExitDesk.Take(db, id, ReferralAct.Close, null, null, Day));

        Nightly(county, Day.AddDays(1));

        Assert.Single(All(county));
        Assert.Equal(ReferralState.Closed, Of(county, One).State);
        Assert.False(As(county, Office, db => db.All<WorkPlan>().Single(p => p.Month == new Period(2023, 7)).Planned));
        Assert.Equal(0, Value(county, "SEEK-001", "2023-07-31"));
    }

    [Theory, OnBothDatabases]
    public void A_form_sent_twice_counts_once_and_another_helper_may_not(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        var id = Helped(county, Day);
        var key = EditForm.NewKey();

        Assert.True(Record(county, id, Day, ServiceKind.Guidance, key: key));
        Assert.False(Record(county, id, Day, ServiceKind.Guidance, key: key));
        Assert.Equal(1, As(county, Office, db => db.All<ServiceRecord>().Count(s => s.Kind == ServiceKind.Guidance)));
        var other = In(Role.Helper, TestCounty.East, 99);
        Assert.Throws<EditRefusedException>(() => As(county, other, db => HelperDesk.Record(db, id, new HelpEntry { Key = EditForm.NewKey() }, Day)));
        var far = In(Role.Helper, TestCounty.West, HelperAccount);
        Assert.Throws<EditRefusedException>(() => As(county, far, db => HelperDesk.Record(db, id, new HelpEntry { Key = EditForm.NewKey() }, Day)));
    }

    [Theory, OnBothDatabases]
    public void An_answer_to_an_offer_keeps_both_and_a_refusal_needs_its_reason(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(One));
        var id = Helped(county, Day);
        Record(county, id, Day, ServiceKind.Offer, "丙厂 缝纫");
        var offer = As(county, Helper, db => db.All<Recommendation>().Single().Id);

        Assert.Throws<EditRefusedException>(() => As(county, Helper, db => HelperDesk.Answer(db, offer, OfferAnswer.Declined, null, Day)));
        As(county, Helper, db => HelperDesk.Answer(db, offer, OfferAnswer.Declined, "太远", Day));

        Assert.Equal("太远", As(county, Helper, db => db.All<Recommendation>().Single().Why));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void A_helper_whose_post_does_not_reach_the_person_cannot_be_named(DatabaseKind kind)
    {
        using var county = Open(kind, Wish(Far));
        Nightly(county, Day);
        Send(county, Day);
        var refused = Assert.Throws<EditRefusedException>(() => Accept(county, Day, Of(county, Far).Id));
        Assert.Contains("远舟", refused.Message, StringComparison.Ordinal);
    }
}
