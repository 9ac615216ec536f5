using CsCheck;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.Rules.Tests.Monitoring.Sampling;

public class SampleDrawTests
{
    private static readonly Period July = Period.Parse("2023-07");
    private static readonly string Seed = string.Concat(Enumerable.Range(0, 32).Select(i => i.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    private static readonly Gen<string[]> Keys = Gen.Long[1, 1_000_000].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)).Array[0, 60];

    /// <summary>Known values from sha256sum and openssl.</summary>
    [Fact]
    public void Commitment_digest_and_lot_are_those_of_the_common_tools()
    {
        Assert.Equal("6c86c6aac5fb24bcf5d9939cb7d7d5645ce39418f449e03b262dd4fa14b4b92b", SampleDraw.Commitment(Seed));
        Assert.Equal("25ccba9ce5cab24d21c5e3b1f0b034d3b2f551bb857d46c6f84c2bc2bce8c26b", SampleDraw.FrameDigest(["1003", "1001", "1002"]));
        Assert.Equal("a5d3c8eea9ef33e1fb06a61b0d95194a07e5b7f25771522820cab37460befc9c", SampleDraw.Lot(Seed, July, SampleLevel.Township, "369901100000", "1001"));
    }

    [Fact]
    public void The_order_of_the_frame_does_not_matter() => Gen.Select(Keys, Gen.Int[0, 70]).Sample((keys, size) =>
    {
        var turned = keys.Reverse().Concat(keys).ToArray();
        Assert.Equal(SampleDraw.FrameDigest(keys), SampleDraw.FrameDigest(turned));
        Assert.Equal(Draw(keys, size), Draw(turned, size));
        Assert.Equal(Math.Min(size, keys.Distinct().Count()), Draw(keys, size).Count);
        Assert.Subset(keys.ToHashSet(), Draw(keys, size).ToHashSet());
    });

    /// <summary>A larger sample holds the smaller one, and who leaves the frame moves nobody but the next in line.</summary>
    [Fact]
    public void Who_is_drawn_depends_on_nobody_else() => Gen.Select(Keys, Gen.Int[1, 30]).Where((keys, _) => keys.Length > 0).Sample((keys, size) =>
    {
        Assert.Equal(Draw(keys, size), Draw(keys, size + 1).Take(size));
        var gone = keys[0];
        var without = keys.Where(k => k != gone).ToArray();
        Assert.Equal(Draw(keys, size).Where(k => k != gone), Draw(without, size).Take(Draw(keys, size).Count(k => k != gone)));
        Assert.NotEqual(SampleDraw.FrameDigest(keys), SampleDraw.FrameDigest(without));
    });

    [Fact]
    public void Another_seed_month_level_or_place_draws_others()
    {
        var keys = Enumerable.Range(0, 200).Select(n => $"{n}").ToArray();
        var other = new string('f', 64);
        var draws = new[]
        {
            Draw(keys, 20), SampleDraw.Draw(other, July, SampleLevel.Township, "369901100000", keys, 20), SampleDraw.Draw(Seed, July.Next, SampleLevel.Township, "369901100000", keys, 20),
            SampleDraw.Draw(Seed, July, SampleLevel.Village, "369901100000", keys, 20), SampleDraw.Draw(Seed, July, SampleLevel.Township, "369901101000", keys, 20),
        };
        Assert.Equal(5, draws.Select(d => string.Join(',', d)).Distinct().Count());
    }

    /// <summary>Over many seeds everybody is drawn about equally often.</summary>
    [Fact]
    public void Nobody_is_favoured()
    {
        var keys = Enumerable.Range(0, 20).Select(n => $"{n}").ToArray();
        var often = keys.ToDictionary(k => k, _ => 0);
        for (var i = 0; i < 2000; i++)
        {
            foreach (var key in SampleDraw.Draw(SampleDraw.Commitment($"{i}"), July, SampleLevel.Township, "369901100000", keys, 5))
            {
                often[key]++;
            }
        }

        Assert.All(often.Values, n => Assert.InRange(n, 400, 600));
    }

    [Fact]
    public void A_frame_comes_back_as_it_was_written_and_a_changed_one_is_refused() => Keys.Sample(keys =>
    {
        var file = new SampleFrameFile(July, SampleLevel.County, "369901000000", 3, SampleDraw.Commitment(Seed), SampleDraw.Ordered(keys));
        var read = SampleFrameFile.Read(file.Write().Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal((file.Month, file.Level, file.Place, file.Size, file.Commitment), (read.Month, read.Level, read.Place, read.Size, read.Commitment));
        Assert.Equal(file.Keys, read.Keys);
        Assert.Contains("改动过", Assert.Throws<FormatException>(() => SampleFrameFile.Read(file.Write() + "77777777\n")).Message, StringComparison.Ordinal);
    });

    [Fact]
    public void A_text_that_is_no_frame_is_refused_in_words() =>
        Assert.All(["", "1001\n", "# wengang-sample-frame 1\n# month x\n# size 3\n"], text => Assert.NotEmpty(Assert.Throws<FormatException>(() => SampleFrameFile.Read(text)).Message));

    private static IReadOnlyList<string> Draw(string[] keys, int size) => SampleDraw.Draw(Seed, July, SampleLevel.Township, "369901100000", keys, size);
}
