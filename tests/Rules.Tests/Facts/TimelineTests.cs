using Wengang.Rules.Facts;

namespace Wengang.Rules.Tests.Facts;

public class TimelineTests
{
    private static readonly DateOnly January = new(2023, 1, 31), February = new(2023, 2, 28), March = new(2023, 3, 31);

    [Fact]
    public void The_first_observation_reaches_back()
    {
        Assert.Equal([new FactVersion(DateOnly.MinValue, null, January, "a")], History(new Observation(January, "a")));
        var start = new DateOnly(2020, 8, 1);
        Assert.Equal([new FactVersion(start, null, January, "a")], History(new Observation(January, "a", start)));
        Assert.Equal([new FactVersion(January, null, January, "a")], History(new Observation(January, "a", March)));
    }

    [Fact]
    public void The_same_again_changes_nothing()
    {
        var versions = History(new Observation(January, "a"));
        Assert.True(Timeline.Fold(versions, new Observation(January, "a")).IsNothing);
        Assert.True(Timeline.Fold(versions, new Observation(March, "a")).IsNothing);
    }

    [Fact]
    public void A_second_content_of_the_same_day_is_a_correction()
    {
        var versions = History(new Observation(January, "a"), new Observation(March, "b"));
        var change = Timeline.Fold(versions, new Observation(March, "c"));
        Assert.Equal([versions[1]], change.Retract);
        Assert.Equal([versions[1] with { Hash = "c" }], change.Add);
    }

    [Fact]
    public void What_has_held_since_an_earlier_day_overtakes_all_that_was_said_from_then_on()
    {
        var versions = History(new Observation(January, "a"), new Observation(March, "b"));
        var change = Timeline.FoldSince(versions, new Observation(new DateOnly(2023, 4, 30), "c"), February);
        Assert.Equal(versions, change.Retract);
        Assert.Equal([versions[0] with { ValidTo = February }, new FactVersion(February, null, new DateOnly(2023, 4, 30), "c")], change.Add);
    }

    [Fact]
    public void What_has_held_since_an_earlier_day_yields_to_what_is_said_of_a_later_one()
    {
        var may = new DateOnly(2023, 5, 31);
        var versions = History(new Observation(January, "a"), new Observation(may, "b"));
        var change = Timeline.FoldSince(versions, new Observation(March, "c"), February);
        Assert.Equal([versions[0]], change.Retract);
        Assert.Equal([versions[0] with { ValidTo = February }, new FactVersion(February, may, March, "c")], change.Add);
    }

    [Fact]
    public void A_later_content_closes_the_old_one()
    {
        var versions = History(new Observation(January, "a"));
        var change = Timeline.Fold(versions, new Observation(March, "b"));
        Assert.Equal(versions, change.Retract);
        Assert.Equal([versions[0] with { ValidTo = March }, new FactVersion(March, null, March, "b")], change.Add);
    }

    [Fact]
    public void An_earlier_content_holds_until_the_next_observation()
    {
        Observation[] confirmed = [new(January, "a"), new(March, "a"), new(February, "b")];
        Assert.Equal(
            [
                new FactVersion(DateOnly.MinValue, February, January, "a"),
                new FactVersion(February, March, February, "b"),
                new FactVersion(March, null, March, "a"),
            ],
            History(confirmed));
    }

    [Fact]
    public void Absence_leaves_a_gap() => Assert.Equal(
        [new FactVersion(DateOnly.MinValue, February, January, "a"), new FactVersion(March, null, March, "a")],
        History(new Observation(January, "a"), new Observation(February, null), new Observation(March, "a")));

    [Fact]
    public void Any_order_of_import_gives_the_same_history() => Gen.Select(Observations, Gen.Int[0, int.MaxValue]).Sample((observations, seed) =>
    {
        var shuffled = observations.DistinctBy(one => one.At).ToArray();
        var ordered = shuffled.OrderBy(one => one.At).ToArray();
        new Random(seed).Shuffle(shuffled);
        return History(shuffled).SequenceEqual(History(ordered));
    }, iter: 2000);

    [Fact]
    public void Every_day_says_what_its_last_observation_said() => Observations.Sample(observations =>
    {
        var history = History(observations);
        return observations.GroupBy(one => one.At)
            .All(day => history.SingleOrDefault(version => version.Covers(day.Key))?.Hash == day.Last().Hash);
    });

    [Fact]
    public void Versions_never_overlap_nor_repeat_their_neighbour() => Observations.Sample(observations =>
    {
        var history = History(observations);
        return history.Zip(history.Skip(1)).All(pair => pair.First.ValidTo is { } end
            && (end < pair.Second.ValidFrom || (end == pair.Second.ValidFrom && pair.First.Hash != pair.Second.Hash)))
            && history.All(version => version.ValidTo is null || version.ValidFrom < version.ValidTo);
    });

    [Fact]
    public void What_was_known_can_be_replayed() => Observations.Sample(observations =>
    {
        var rows = new List<(FactVersion Version, int Recorded, int? Retracted)>();
        for (var step = 0; step < observations.Length; step++)
        {
            var believed = rows.Where(row => row.Retracted is null).Select(row => row.Version).ToArray();
            var change = Timeline.Fold(believed, observations[step], observations[..step].Select(one => one.At));
            rows = [.. rows.Select(row => row.Retracted is null && change.Retract.Contains(row.Version) ? row with { Retracted = step } : row)];
            rows.AddRange(change.Add.Select(version => (version, step, (int?)null)));
        }
        return Enumerable.Range(0, observations.Length).All(step => rows
            .Where(row => row.Recorded <= step && !(row.Retracted <= step)).Select(row => row.Version)
            .OrderBy(version => version.ValidFrom).SequenceEqual(History(observations[..(step + 1)])));
    });

    // The start belongs to the content, as a work spell's start month does.
    private static readonly Gen<Observation[]> Observations = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 3]).Select((day, content) =>
        new Observation(January.AddDays(day), content == 0 ? null : "abc"[content - 1].ToString(), content == 3 ? January.AddDays(-90) : null)).Array[0, 8];

    private static FactVersion[] History(params Observation[] observations)
    {
        FactVersion[] versions = [];
        for (var i = 0; i < observations.Length; i++)
        {
            var change = Timeline.Fold(versions, observations[i], observations[..i].Select(one => one.At));
            versions = [.. versions.Except(change.Retract).Concat(change.Add).OrderBy(version => version.ValidFrom)];
        }
        return versions;
    }
}
