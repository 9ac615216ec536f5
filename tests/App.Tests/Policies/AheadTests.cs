using Wengang.App.Policies.Reading;

namespace Wengang.App.Tests.Policies;

public class AheadTests
{
    [Fact]
    public void The_next_is_fetched_while_the_caller_works_and_the_order_stays()
    {
        using var second = new ManualResetEventSlim();
        var taken = new List<string>();
        foreach (var element in Ahead.Of(Source(second)))
        {
            // Without reading ahead nobody would fetch the second while the first is in hand.
            Assert.True(second.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            taken.Add(element);
        }

        Assert.Equal(["a", "b", "c"], taken);
    }

    [Fact]
    public void What_the_source_throws_comes_where_its_element_would_have_come()
    {
        var taken = new List<string>();
        var thrown = Assert.Throws<InvalidDataException>(() => taken.AddRange(Ahead.Of(Broken())));
        Assert.Equal("broken", thrown.Message);

        using var elements = Ahead.Of(Broken()).GetEnumerator();
        Assert.True(elements.MoveNext());
        Assert.Equal("a", elements.Current);
        Assert.Throws<InvalidDataException>(() => elements.MoveNext());
    }

    [Fact]
    public void Whoever_stops_early_gets_the_source_back_at_rest()
    {
        var (running, ended) = (0, false);
        Assert.Equal("0", Ahead.Of(Slow()).First());
        Assert.Equal((0, true), (running, ended));

        IEnumerable<string> Slow()
        {
            try
            {
                for (var i = 0; ; i++)
                {
                    running++;
                    Thread.Sleep(20);
                    running--;
                    yield return i.ToString(System.Globalization.CultureInfo.InvariantCulture);
                }
            }
            finally
            {
                ended = true;
            }
        }
    }

    private static IEnumerable<string> Source(ManualResetEventSlim second)
    {
        yield return "a";
        second.Set();
        yield return "b";
        yield return "c";
    }

    private static IEnumerable<string> Broken()
    {
        yield return "a";
        throw new InvalidDataException("broken");
    }
}
