using Wengang.App.Access;
using Wengang.App.Dossiers.Merging;
using Wengang.App.Editing;
using Wengang.App.Indicators.Changes;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Sampling;

public class CallTests : SampledCounty
{
    private static readonly CallForm Fine = new(true, [CallQuestion.AtWork, CallQuestion.Place], [], null, null);
    private static readonly CallForm Bad = new(true, [CallQuestion.AtWork], [CallQuestion.Employer, CallQuestion.Wage], null, "换到乙厂了，月收入3000");
    private static readonly CallForm Missed = new(false, [], [], new DateOnly(2023, 7, 28), null);

    [Theory, OnBothDatabases]
    public void The_error_rate_counts_who_was_reached(DatabaseKind kind)
    {
        using var county = Open(kind);
        Draw(county);
        Call(county, One, Fine);
        Call(county, Two, Missed);
        Call(county, Two, Bad);
        Assert.Equal((3, 2, 1, 50.0m, 0), (Value(county, "SAMPLE-001", Month), Value(county, "SAMPLE-002", Month), Value(county, "SAMPLE-003", Month), Value(county, "SAMPLE-004", Month), Value(county, "SAMPLE-005", Month)));
        Call(county, One, Missed);
        Assert.Equal((1, 100m, 1), (Value(county, "SAMPLE-002", Month), Value(county, "SAMPLE-004", Month), Value(county, "SAMPLE-005", Month)));
        using var db = county.Open();
        var places = SampleQueries.Places(db, July, SampleLevel.Township);
        Assert.Equal([("东镇", 2, 1, 1, 1), ("西乡", 1, 0, 0, 0)], places.Select(p => (p.Name, p.Drawn, p.Reached, p.Wrong, p.Unreached)));
        Assert.Equal((null, "—"), (places[1].Interval, places[1].Error.Text(1)));
        Assert.Equal(0.2065, Math.Round(places[0].Interval!.Value.Low, 4));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Before_any_call_there_is_no_rate(DatabaseKind kind)
    {
        using var county = Open(kind);
        Draw(county);
        Assert.Null(Value(county, "SAMPLE-004", Month));
    }

    [Theory, OnBothDatabases]
    public void What_was_wrong_is_on_the_villages_list_until_it_was_checked_again(DatabaseKind kind)
    {
        using var county = Open(kind);
        Post(county, Household());
        Draw(county);
        Call(county, Two, Bad);
        Assert.Equal("核实有误，请重新核对：务工单位、月收入（换到乙厂了，月收入3000）", Task(county));
        var again = Answer(Two) with { Kind = AnswerKind.Unchanged };
        Assert.True(Post(county, again).IsTaken);
        Assert.Null(Task(county));
        using (var db = county.Open(Worker()))
        {
            CheckUndo.Run(db, again.Id, App.Auditing.OperationSource.Page);
        }

        Assert.NotNull(Task(county));
        using (var db = county.Open(Clerk()))
        {
            Assert.True(CallDesk.Undo(db, July, SampleLevel.Township, $"{Two.Id}"));
            Assert.False(CallDesk.Undo(db, July, SampleLevel.Township, $"{Two.Id}"));
        }

        Assert.Null(Task(county));
        Assert.Equal(0, Value(county, "SAMPLE-002", Month));
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Another_than_who_checked_calls(DatabaseKind kind)
    {
        using var county = Open(kind);
        Post(county, Clerk(), Answer(One));
        Draw(county);
        Refused(() => Call(county, One, Fine));
        Call(county, One, Fine, Clerk(name: "乡镇乙", account: 22));
        Refused(() => Call(county, One, Fine, Worker()));
        Refused(() => Call(county, Far, Fine));
    }

    [Theory, OnBothDatabases]
    public void Who_calls_can_be_said_but_never_who_checked(DatabaseKind kind)
    {
        using var county = Open(kind);
        Account(county, 21, "jia", Role.TownshipClerk, EastTownship);
        Account(county, 22, "yi", Role.TownshipClerk, "369902002000");
        Post(county, Clerk(), Answer(One));
        Draw(county);
        using var db = county.Open(Clerk(name: "乡镇乙", account: 23));
        var keys = new[] { $"{One.Id}", $"{Two.Id}", $"{Far.Id}" };
        Refused(() => CallDesk.Assign(db, July, SampleLevel.Township, keys, 22));
        Assert.Equal(1, CallDesk.Assign(db, July, SampleLevel.Township, keys, 21));
        var lines = SampleQueries.Lines(db, July, SampleLevel.Township, EastTownship, Seed(county).PublishedAt!.Value);
        Assert.Equal([null, "jia"], lines.OrderBy(l => l.Sampled.PersonId).Select(l => l.Caller?.Name));
    }

    [Theory, OnBothDatabases]
    public void A_form_that_says_nothing_is_refused(DatabaseKind kind)
    {
        using var county = Open(kind);
        Draw(county);
        Refused(() => Call(county, One, Fine with { Right = [] }));
        Refused(() => Call(county, One, Missed with { NextOn = null }));
        Refused(() => Call(county, One, Missed with { NextOn = Called }));
        Refused(() => Call(county, One, Bad with { Right = [CallQuestion.Wage] }));
        Assert.Empty(All<SampleCall>(county));
    }

    [Theory, OnBothDatabases]
    public void A_call_is_compared_with_what_was_reported_when_it_was_drawn(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        Post(county, Answer(One, changes: new CheckChanges { WageFen = 500000 }));
        Draw(county);
        Post(county, Answer(One, changes: new CheckChanges { WageFen = 300000 }));
        using var db = county.Open(Clerk());
        var one = SampleCase.Read(db, July, SampleLevel.Township, EastTownship, $"{One.Id}")!;
        Assert.Equal("5000 元", ReportedTruth.Read(db, one.Sampled, one.DrawnAt)[CallQuestion.Wage]);
        Assert.True(SampleQueries.Lines(db, July, SampleLevel.Township, EastTownship, one.DrawnAt).Single(l => l.Sampled.PersonId == One.Id).AnsweredSince);
        Assert.Null(SampleCase.Read(db, July, SampleLevel.Township, "369902002000", $"{Far.Id}"));
    }

    [Theory, OnBothDatabases]
    public void Two_entries_that_become_one_leave_the_draw_as_it_was(DatabaseKind kind)
    {
        using var county = Open(kind);
        Draw(county);
        Call(county, Two, Bad);
        using var db = county.Open();
        var wish = new MergeWish(One.Id, Two.Id, []);
        Assert.True(new Merger(db, Today).Merge(wish, new EditForm("同一人两条", EditForm.NewKey(), new Merger(db, Today).Preview(wish).Seen)));
        Assert.Equal((3, 1), (Value(county, "SAMPLE-001", Month), Value(county, "SAMPLE-003", Month)));
        Assert.True(SampleRerun.Run(db, July, SampleLevel.Township, EastTownship)!.IsEqual);
        AssertSound(county);
    }

    [Theory, OnBothDatabases]
    public void Why_the_rate_changed_can_be_read(DatabaseKind kind)
    {
        using var county = Open(kind);
        Draw(county);
        Call(county, One, Fine);
        Call(county, Two, Bad);
        using var db = county.Open();
        var change = FigureChange.Compute(db, IndicatorCatalogue.All["SAMPLE-004"], new ChangeMoment(new DateOnly(2023, 6, 30), null), new ChangeMoment(new DateOnly(2023, 7, 31), null));
        Assert.Equal((null, 50m), (change.Before.Value, change.After.Value));
        Assert.Equal([(1, false), (2, true)], change.Legs.Select(l => ((int)l.County.After, l.IsBase)));
    }

    private static string? Task(TestCounty county)
    {
        using var db = county.Open(Worker());
        return CheckVillage.Read(db, TestCounty.East, July, MonitoringSettings.Read(db))!.People.Single(p => p.PersonId == Two.Id).Recheck;
    }
}
