using Wengang.Rules.Sync;

namespace Wengang.Rules.Tests.Sync;

public sealed class SyncRecordTests
{
    private static int made;

    [Fact]
    public void Fields_spoken_of_apart_are_merged()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 1, 0, 1, ("pay", "3000")));
        var arrival = record.Receive(Write("b", 1, 0, 2, ("place", "town")));

        Assert.Empty(arrival.Contested);
        Assert.Equal(("3000", "town"), (record.Value("pay"), record.Value("place")));
    }

    [Fact]
    public void The_same_field_said_by_two_who_did_not_know_waits_for_a_person()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 1, 0, 1, ("pay", "3000")));
        var arrival = record.Receive(Write("b", 1, 0, 2, ("pay", "3500"), ("place", "town")));

        Assert.Equal("pay", Assert.Single(arrival.Contested).Field);
        Assert.Equal(["place"], arrival.Applied);
        Assert.Equal("3000", record.Value("pay"));
        Assert.Equal(2, Assert.Single(record.Contested()).Rivals.Count);
    }

    [Fact]
    public void Two_who_say_the_same_do_not_contest()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 1, 0, 1, ("pay", "3000")));

        Assert.Equal(["pay"], record.Receive(Write("b", 1, 0, 2, ("pay", "3000"))).Silent);
        Assert.Empty(record.Contested());
    }

    [Fact]
    public void Who_saw_the_word_before_replaces_it()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 1, 0, 1, ("pay", "3000")));
        record.Receive(Write("b", 1, 1, 2, ("pay", "3500")));

        Assert.Equal("3500", record.Value("pay"));
        Assert.Empty(record.Contested());
    }

    [Fact]
    public void One_phone_corrects_itself_also_before_it_was_ever_in_touch()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 1, 0, 1, ("pay", "3000")));
        record.Receive(Write("a", 2, 0, 2, ("pay", "3100")));

        Assert.Equal("3100", record.Value("pay"));
    }

    [Fact]
    public void An_earlier_word_that_comes_late_changes_nothing()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 2, 0, 1, ("pay", "3100")));

        Assert.Equal(["pay"], record.Receive(Write("a", 1, 0, 2, ("pay", "3000"))).Silent);
        Assert.Equal("3100", record.Value("pay"));
    }

    [Fact]
    public void A_settlement_that_saw_both_ends_the_contest_and_a_word_from_before_opens_it_again()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 1, 0, 1, ("pay", "3000")));
        record.Receive(Write("b", 1, 0, 2, ("pay", "3500")));
        record.Receive(Write("office", 1, 2, 3, ("pay", "3500")));

        Assert.Equal("3500", record.Value("pay"));
        Assert.Empty(record.Contested());
        Assert.Single(record.Receive(Write("c", 1, 0, 4, ("pay", "4000"))).Contested);
        Assert.Equal("3500", record.Value("pay"));
    }

    [Fact]
    public void Who_comes_round_to_the_other_ends_the_contest()
    {
        var record = new SyncRecord();
        record.Receive(Write("a", 1, 0, 1, ("pay", "3000")));
        record.Receive(Write("b", 1, 0, 2, ("pay", "3500")));

        Assert.Equal(["pay"], record.Receive(Write("a", 2, 0, 3, ("pay", "3500"))).Applied);
        Assert.Equal("3500", record.Value("pay"));
        Assert.Empty(record.Contested());
    }

    [Fact]
    public void The_same_write_twice_is_one()
    {
        var (record, write) = (new SyncRecord(), Write("a", 1, 0, 1, ("pay", "3000")));

        Assert.Same(record.Receive(write), record.Receive(write with { Number = 9 }));
        Assert.Single(record.Writes);
    }

    private static SyncWrite Write(string device, long sequence, long known, long number, params (string Field, string Value)[] fields) => new()
    {
        Id = new Guid(++made, 0, 0, new byte[8]), Device = device, Sequence = sequence, Base = known, Number = number, Fields = fields.ToDictionary(f => f.Field, f => f.Value),
    };
}
