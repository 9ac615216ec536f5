using CsCheck;
using Wengang.Rules.Facts;

namespace Wengang.Rules.Tests.Facts;

public class AmendingTests
{
    private static readonly Gen<IReadOnlyList<Stretch<string>>> Histories =
        Gen.Select(Gen.Int[1, 40].Array[1, 6], Gen.Char['a', 'c'].Array[6], Gen.Bool).Select(IReadOnlyList<Stretch<string>> (x) =>
        {
            var stretches = new List<Stretch<string>>();
            var day = new DateOnly(2023, 1, 1);
            for (var i = 0; i < x.Item1.Length; i++)
            {
                var end = i == x.Item1.Length - 1 && x.Item3 ? (DateOnly?)null : day.AddDays(x.Item1[i]);
                stretches.Add(new Stretch<string>(day, end, x.Item2[i].ToString()));
                day = end ?? day;
            }
            return stretches;
        });

    private static readonly Gen<DateOnly> Days = Gen.Int[-10, 300].Select(n => new DateOnly(2023, 1, 1).AddDays(n));

    [Fact]
    public void A_correction_goes_back_to_the_beginning_of_the_wrong_value()
    {
        Stretch<string>[] history = [S("2023-01-01", "2023-03-01", "a"), S("2023-03-01", "2023-05-01", "b"), S("2023-05-01", null, "b")];
        Assert.Equal(
            [history[0], history[1] with { Content = "x" }, history[2] with { Content = "x" }],
            Amending.Correct(history, new DateOnly(2023, 6, 1), s => s, _ => "x"));
    }

    [Fact]
    public void A_change_leaves_what_was_before_it()
    {
        Stretch<string>[] history = [S("2023-01-01", null, "a")];
        Assert.Equal([S("2023-01-01", "2023-03-05", "a"), S("2023-03-05", null, "x")], Amending.ChangeFrom(history, new DateOnly(2023, 3, 5), _ => "x"));
    }

    [Fact]
    public void An_earlier_end_takes_the_time_after_it_away_from_what_was_open()
    {
        Stretch<string>[] history = [S("2023-01-01", "2023-06-30", "open"), S("2023-06-30", null, "ended June")];
        Assert.Equal(
            [S("2023-01-01", "2023-04-30", "open"), S("2023-04-30", null, "ended April")],
            Amending.NameEnd(history, new DateOnly(2023, 4, 30), _ => "open", _ => "ended April"));
        Assert.Equal(
            [S("2023-01-01", null, "open")], Amending.Joined(Amending.NameEnd(history, null, _ => "open", _ => ""), (a, b) => a == b));
    }

    [Fact]
    public void A_change_is_seen_from_its_day_on_and_never_before() =>
        Gen.Select(Histories, Days, Days).Sample((history, from, day) =>
        {
            var changed = At(Amending.ChangeFrom(history, from, s => s + "x"), day);
            Assert.Equal(day < from ? At(history, day) : At(history, day) is { } was ? was + "x" : null, changed);
        });

    [Fact]
    public void A_correction_touches_only_days_with_the_wrong_value() =>
        Gen.Select(Histories, Days, Days).Sample((history, at, day) =>
        {
            var corrected = At(Amending.Correct(history, at, s => s, s => s + "x"), day);
            var (was, wrong) = (At(history, day), At(history, at));
            Assert.True(corrected == was || (was == wrong && corrected == was + "x"));
            Assert.True(day != at || wrong is null || corrected == wrong + "x");
        });

    [Fact]
    public void Joining_changes_no_day() =>
        Gen.Select(Histories, Days).Sample((history, day) => Assert.Equal(At(history, day), At(Amending.Joined(history, (a, b) => a == b), day)));

    [Fact]
    public void Nothing_is_left_from_the_end_on() =>
        Gen.Select(Histories, Days, Days).Sample((history, end, day) =>
            Assert.Equal(day < end ? At(history, day) : null, At(Amending.EndOn(history, end), day)));

    private static string? At(IReadOnlyList<Stretch<string>> history, DateOnly day) => history.SingleOrDefault(s => s.Covers(day))?.Content;

    private static Stretch<string> S(string from, string? to, string content) => new(DateOnly.Parse(from), to is null ? null : DateOnly.Parse(to), content);
}
