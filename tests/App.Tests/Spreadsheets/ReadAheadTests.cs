using Wengang.App.Spreadsheets.Tables;

namespace Wengang.App.Tests.Spreadsheets;

public class ReadAheadTests
{
    [Theory, InlineData(0), InlineData(1), InlineData(256), InlineData(5000)]
    public void Items_come_in_their_order(int count) => Assert.Equal(Enumerable.Range(0, count), ReadAhead.Of(Enumerable.Range(0, count)));

    [Fact]
    public void What_the_source_throws_comes_after_what_it_gave()
    {
        var seen = new List<int>();
        Assert.Equal("torn", Assert.Throws<InvalidDataException>(() => seen.AddRange(ReadAhead.Of(Torn()))).Message);

        using var rows = ReadAhead.Of(Torn()).GetEnumerator();
        var read = 0;
        Assert.Throws<InvalidDataException>(() =>
        {
            while (rows.MoveNext())
            {
                read++;
            }
        });
        Assert.Equal(512, read);
    }

    [Fact]
    public void A_reader_who_leaves_stops_the_source_and_closes_it()
    {
        var closed = false;
        using (var rows = ReadAhead.Of(Endless(() => closed = true)).GetEnumerator())
        {
            Assert.True(rows.MoveNext());
        }

        Assert.True(closed);
    }

    private static IEnumerable<int> Torn()
    {
        for (var i = 0; i < 600; i++)
        {
            yield return i;
        }

        throw new InvalidDataException("torn");
    }

    private static IEnumerable<int> Endless(Action close)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                yield return i;
            }
        }
        finally
        {
            close();
        }
    }
}
