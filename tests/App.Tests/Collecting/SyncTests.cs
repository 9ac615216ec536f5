using Wengang.App.Collecting.Devices;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Collecting;

public class SyncTests : CollectCounty
{
    [Theory, OnBothDatabases]
    public void The_same_entries_again_have_the_same_receipts_and_change_nothing(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var phone = Phone(county);
        PhoneAnswer[] entries = [Entry(1, One, kind: "unchanged"), Entry(2, Two) with { Wants = true, Needs = ["training"] }];

        var first = Send(county, phone, entries);
        Assert.All(first, r => Assert.Equal((ReceivedState.Taken, true), (r.State, r.Number > 0)));
        Assert.Equal(first, Send(county, phone, entries));
        Assert.Equal(first[1], Send(county, phone, [entries[1], Entry(3, One) with { WageFen = 300_000 }])[0]);

        Assert.Equal(3, All<AnsweredCheck>(county).Count);
        Assert.Equal(300_000, Spells(county)[^1].IncomeFen);
        AssertSound(county);
    }

    /// <summary>Facts are written before the entry is: a machine that falls over between the two forgets nothing and doubles nothing.</summary>
    [Theory, OnBothDatabases]
    public void An_entry_whose_facts_were_written_before_the_machine_fell_over_is_taken_once(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var phone = Phone(county);
        var entry = Entry(1, One) with { WageFen = 300_000 };
        var facts = Post(county, entry.ToAnswer());

        var receipt = Assert.Single(Send(county, phone, entry));
        Assert.Equal((ReceivedState.Taken, facts.Number), (receipt.State, receipt.Number));
        Assert.Single(All<AnsweredCheck>(county));
        Assert.Empty(Cases(county));
    }

    [Theory, OnBothDatabases]
    public void Fields_filled_apart_on_two_phones_are_merged(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var (mine, hers) = (Phone(county), Phone(county));
        Send(county, mine, Entry(1, One) with { WageFen = 300_000 });

        Assert.Equal(ReceivedState.Taken, Assert.Single(Send(county, hers, Entry(1, One) with { CameHome = "2023-07" })).State);
        Assert.Equal((300_000, "2023-07"), (Spells(county)[^1].IncomeFen, Spells(county)[^1].EndMonth.ToString()));
        Assert.Empty(Cases(county));
    }

    [Theory, OnBothDatabases]
    public void Whoever_knew_the_first_answer_corrects_it(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var (mine, hers) = (Phone(county), Phone(county));
        Send(county, mine, Entry(1, One) with { WageFen = 300_000 });
        var known = Download(county).Number;

        Assert.Equal(ReceivedState.Taken, Assert.Single(Send(county, hers, Entry(1, One, known) with { WageFen = 350_000 })).State);
        Assert.Equal(350_000, Spells(county)[^1].IncomeFen);
    }

    [Theory, OnBothDatabases]
    public void A_failed_call_does_not_undo_that_somebody_else_reached_the_person(DatabaseKind kind)
    {
        using var county = Open(kind);
        var (mine, hers) = (Phone(county), Phone(county));
        Send(county, mine, Entry(1, One, kind: "unchanged"));

        Assert.Equal(ReceivedState.Merged, Assert.Single(Send(county, hers, Entry(1, One, kind: "unreachable"))).State);
        Assert.Equal(Rules.Values.AnswerKind.Unchanged, AnswerKindOf(county));
        Assert.Equal(ReceivedState.Merged, Assert.Single(Send(county, hers, Entry(2, One, kind: "unchanged"))).State);
    }

    [Theory, OnBothDatabases]
    public void A_phone_with_a_wrong_clock_loses_nothing(DatabaseKind kind)
    {
        using var county = Open(kind);
        var phone = Phone(county);

        Assert.All(Send(county, phone, Entry(1, One, kind: "unchanged") with { On = "2031-01-01" }, Entry(2, Two, kind: "unreachable") with { On = "2000-01-01", Next = "2000-01-02" }), r => Assert.Equal(ReceivedState.Taken, r.State));
        Assert.Equal([Midsummer, July.FirstDay], All<AnsweredCheck>(county).Select(a => a.CheckedOn));
    }

    [Theory, OnBothDatabases]
    public void What_cannot_be_taken_says_why_and_hinders_nothing_else(DatabaseKind kind)
    {
        using var county = Open(kind);
        var phone = Phone(county);
        var receipts = Send(county, phone, Entry(1, Far, kind: "unchanged"), Entry(2, One), Entry(3, One, kind: "?"), Entry(4, One) with { Month = "2023-08", WageFen = 1 }, Entry(5, Two, kind: "unchanged"));

        Assert.All(receipts.Take(4), r => Assert.False(r.IsKept || string.IsNullOrEmpty(r.Reason)));
        Assert.Equal(ReceivedState.Taken, receipts[4].State);
        Assert.Equal(Two.Id, Assert.Single(All<AnsweredCheck>(county)).PersonId);
    }

    [Theory, OnBothDatabases]
    public void An_answer_taken_back_on_a_page_contests_nothing_any_more(DatabaseKind kind)
    {
        using var county = Open(kind, One.Spell("2023-02"));
        var (mine, hers) = (Phone(county), Phone(county));
        var entry = Entry(1, One) with { WageFen = 300_000 };
        Send(county, mine, entry);
        using (var db = county.Open(Worker()))
        {
            Assert.True(CheckUndo.Run(db, entry.Id, App.Auditing.OperationSource.Page));
        }

        Assert.Equal(ReceivedState.Taken, Assert.Single(Send(county, hers, Entry(1, One) with { WageFen = 350_000 })).State);
    }

    [Theory, OnBothDatabases]
    public void Each_phone_is_one_accounts_and_ends_when_wiped(DatabaseKind kind)
    {
        using var county = Open(kind);
        var phone = Phone(county);
        using var other = county.Open(Worker(name: "别人") with { AccountId = 9 });
        Assert.Null(new DeviceBook(other).Find(phone.Token));
        using var clerk = county.Open(Clerk);
        Assert.True(new DeviceBook(clerk).OrderWipe(phone.Id));
        using var worker = county.Open(Worker());
        Assert.False(new DeviceBook(worker).Find(phone.Token)!.IsInUse);
        new DeviceBook(worker).Wiped(new DeviceBook(worker).Find(phone.Token)!);
        Assert.NotNull(new DeviceBook(worker).Find(phone.Token)!.WipedAt);
        using var far = county.Open(Worker(TestCounty.West));
        Assert.Empty(new DeviceBook(far).All());
        AssertSound(county);
    }

    private static Rules.Values.AnswerKind AnswerKindOf(TestCounty county) => Assert.Single(All<AnsweredCheck>(county)).Kind;
}
