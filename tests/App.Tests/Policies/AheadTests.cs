using Wengang.App.Policies.Reading;

namespace Wengang.App.Tests.Policies;

public class AheadTests
{
    [Fact]
    public void The_next_are_in_work_while_the_caller_works_and_the_order_stays()
    {
        using var third = new ManualResetEventSlim();
        var taken = new List<string>();
        foreach (var result in Ahead.Of([1, 2, 3, 4, 5], Work))
        {
            // Without working ahead nobody would begin the third while the first is in hand.
            Assert.True(third.Wait(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
            taken.Add(result);
        }

        Assert.Equal(["1", "2", "3", "4", "5"], taken);

        string Work(int number)
        {
            if (number == 3) third.Set();
            return Text(number);
        }
    }

    [Fact]
    public void What_goes_wrong_with_an_element_comes_where_its_result_would_have_come()
    {
        using var results = Ahead.Of([1, 2, 3], number => number == 2 ? throw new InvalidDataException("broken") : number).GetEnumerator();
        Assert.True(results.MoveNext());
        Assert.Equal(1, results.Current);
        Assert.Equal("broken", Assert.Throws<InvalidDataException>(() => results.MoveNext()).Message);
    }

    [Fact]
    public void Whoever_stops_early_waits_until_nothing_is_in_work()
    {
        var running = 0;
        Assert.Equal("0", Ahead.Of(Enumerable.Range(0, 1000), Slow).First());
        Assert.Equal(0, Volatile.Read(ref running));

        string Slow(int number)
        {
            Interlocked.Increment(ref running);
            Thread.Sleep(20);
            Interlocked.Decrement(ref running);
            return Text(number);
        }
    }

    [Fact]
    public void A_thread_has_the_name_of_the_one_that_asked()
    {
        var names = new List<string?>();
        var asking = new Thread(() => names.AddRange(Ahead.Of([1, 2], _ => Thread.CurrentThread.Name))) { Name = "asks" };
        asking.Start();
        asking.Join();
        Assert.Equal(["asks", "asks"], names);
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
