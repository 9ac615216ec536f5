using CsCheck;
using Wengang.Rules.Monitoring.Quality;
using Wengang.Rules.Values;

namespace Wengang.Rules.Tests.Monitoring.Quality;

public class QualityRulesTests
{
    private const string East = "369902001001";
    private const string North = "369902001002";
    private static readonly DateOnly Due = new(2023, 7, 20);
    private static readonly DateTime Noon = new(2023, 7, 12, 12, 0, 0);
    private static readonly QualityBounds Bounds = QualityBounds.Default;

    [Fact]
    public void Fifteen_taps_in_a_row_are_a_streak_and_one_pause_ends_it()
    {
        var quick = Taps(15, 8).ToList();
        var one = Assert.Single(Find(quick));
        Assert.Equal((QualityKind.Streak, East, 15), (one.Kind, one.Place, one.People.Count));
        Assert.Equal("7月12日 12:00:00至12:01:52，连续确认 15 次，平均 8 秒一次", one.Words);
        Assert.Empty(Find(Taps(14, 8)));
        Assert.Empty(Find(Taps(15, 16)));
        Assert.Empty(Find(quick.Select((t, i) => i < 7 ? t : t with { At = t.At.AddMinutes(5) })));
        Assert.Empty(Find(quick.Select((t, i) => t with { Account = i % 2 })));
    }

    [Fact]
    public void What_a_phone_sends_at_once_is_no_streak_but_a_day_can_be_too_full()
    {
        var sent = Enumerable.Range(1, 79).Select(i => Trace(i) with { Act = 9 }).ToList();
        Assert.Empty(Find(sent));
        var one = Assert.Single(Find([.. sent, Trace(80) with { Act = 9, Method = CheckMethod.Visit }]));
        Assert.Equal(QualityKind.DayLoad, one.Kind);
        Assert.Equal("2023年7月12日一天核实 80 人（电话 79，入户 1）", one.Words);
        Assert.Empty(Find(sent.Append(Trace(80) with { Act = 9, CheckedOn = new DateOnly(2023, 7, 11) })));
    }

    [Fact]
    public void What_a_phone_sends_at_once_is_a_streak_where_its_own_clock_says_so()
    {
        var taps = Enumerable.Range(0, 45).Select(i => Trace(i + 1) with { Act = 9, HouseholdId = i / 3, SaidAt = Noon.AddDays(-2).AddSeconds(i / 3 * 6).AddMilliseconds(i % 3) }).ToList();
        var one = Assert.Single(Find(taps));
        Assert.Equal((QualityKind.Streak, East, 45), (one.Kind, one.Place, one.People.Count));
        Assert.Equal("7月10日 12:00:00至12:01:24（手机上的时间），连续确认 15 次，平均 6 秒一次", one.Words);
        Assert.Empty(Find(taps.Skip(3)));
        Assert.Empty(Find(taps.Select(t => t with { SaidAt = Noon.AddDays(-2).AddSeconds(t.HouseholdId * 16) })));
        Assert.Empty(Find(taps.Select((t, i) => i < 24 ? t : t with { SaidAt = null })));
    }

    [Fact]
    public void Most_of_a_village_in_the_last_hours_is_seen_and_a_late_phone_is_not()
    {
        var evening = Due.ToDateTime(new TimeOnly(21, 0));
        var late = Enumerable.Range(1, 20).Select(i => Trace(i) with { At = evening.AddMinutes(i), CheckedOn = Due, Act = i }).ToList();
        var early = Enumerable.Range(21, 20).Select(i => Trace(i) with { Act = i * 1000, At = Noon.AddHours(i) });
        var one = Assert.Single(Find([.. late, .. early]));
        Assert.Equal((QualityKind.LastHours, 20), (one.Kind, one.People.Count));
        Assert.Contains("占本村已核 40 人的 50%", one.Words, StringComparison.Ordinal);
        Assert.Empty(Find([.. late, .. early, Trace(41) with { Act = 41_000, At = Noon }]));
        Assert.Empty(Find(late.Select(t => t with { CheckedOn = new DateOnly(2023, 7, 14) })));
        Assert.Empty(Find(late.Select(t => t with { At = t.At.AddHours(4) })));
    }

    [Fact]
    public void The_same_pay_of_several_employers_is_seen()
    {
        var same = Enumerable.Range(1, 8).Select(i => Slow(i) with { WageFen = 450000, Employer = i % 3 == 0 ? "甲厂" : i % 3 == 1 ? "乙 厂" : "丙厂" }).ToList();
        var one = Assert.Single(Find(same));
        Assert.Equal((QualityKind.SameWage, "本月填的月收入都是 4500 元：8 人，分属 3 个单位"), (one.Kind, one.Words));
        Assert.Empty(Find(same.Select(t => t with { Employer = "甲厂" })));
        Assert.Empty(Find(same.Skip(1)));
        Assert.Empty(Find(same.Select((t, i) => i < 4 ? t : t with { Village = North })));
    }

    [Fact]
    public void One_number_for_four_households_is_seen_where_they_were_called()
    {
        var shared = Enumerable.Range(1, 4).Select(i => Slow(i) with { HouseholdId = i, Phone = "aa" }).ToList();
        Assert.Equal((QualityKind.SharedPhone, East), Assert.Single(Find(shared)) is var one ? (one.Kind, one.Place) : default);
        Assert.Equal("369902001000", Assert.Single(Find(shared.Select((t, i) => i == 0 ? t with { Village = North } : t))).Place);
        Assert.Empty(Find(shared.Select(t => t with { Method = CheckMethod.Visit })));
        Assert.Empty(Find(shared.Select(t => t with { HouseholdId = t.PersonId / 2 })));
        Assert.Empty(Find(shared.Select(t => t with { Phone = null })));
    }

    [Fact]
    public void Out_of_the_province_and_on_a_post_of_the_village_cannot_both_be()
    {
        var away = Slow(1) with { Region = WorkRegion.OtherProvince, Result = CheckResult.PublicPost };
        Assert.Equal(QualityKind.ImpossibleMove, Assert.Single(Find([away])).Kind);
        Assert.Empty(Find([away with { Result = CheckResult.AtWork }]));
        Assert.Empty(Find([away with { Region = WorkRegion.OwnTownship }]));
    }

    [Fact]
    public void Two_new_places_of_one_person_in_a_month_are_seen_and_the_same_said_twice_is_not()
    {
        var first = Slow(1) with { NewWork = "2023年7月起 省外 浙江省" };
        Assert.Equal([1L], Assert.Single(Find([first, Slow(1) with { Act = 99_000, At = Noon.AddDays(1), NewWork = "2023年7月起 乡(镇)内" }])).People);
        Assert.Empty(Find([first, first with { Act = 99_000, At = Noon.AddDays(1) }]));
    }

    [Fact]
    public void The_order_does_not_matter_nobody_is_made_up_and_each_subject_comes_once() => Any.Sample(traces =>
    {
        var (found, turned) = (Find(traces), Find(traces.Reverse().ToArray()));
        Assert.Equal(found.Select(f => (f.Kind, f.Subject, f.Words, string.Join(',', f.People))), turned.Select(f => (f.Kind, f.Subject, f.Words, string.Join(',', f.People))));
        Assert.All(found, f => Assert.Subset(traces.Select(t => t.PersonId).ToHashSet(), f.People.ToHashSet()));
        Assert.Equal(found.Count, found.Select(f => (f.Kind, f.Subject)).Distinct().Count());
    });

    /// <summary>A streak is found exactly where a plain look over the sorted taps finds fifteen quick ones.</summary>
    [Fact]
    public void A_streak_is_what_a_plain_count_finds() => Gen.Int[1, 40].Array[0, 60].Sample(pauses =>
    {
        var (at, longest, run, taps) = (Noon, 0, 0, new List<CheckTrace>());
        for (var i = 0; i < pauses.Length; i++)
        {
            at = at.AddSeconds(pauses[i]);
            run = i == 0 || pauses[i] > Bounds.StreakSeconds ? 1 : run + 1;
            longest = Math.Max(longest, run);
            taps.Add(Trace(i + 1) with { At = at, Act = i + 1 });
        }

        Assert.Equal(longest >= Bounds.StreakAnswers, Find(taps).Any(f => f.Kind == QualityKind.Streak));
    });

    [Fact]
    public void Bounds_come_back_from_the_settings()
    {
        var bounds = Bounds with { StreakSeconds = 5, PhoneHouseholds = 9 };
        Assert.Equal(bounds, QualityBounds.Of(bounds.Values().ToDictionary(v => v.Key, v => v.Value)));
        Assert.Null(bounds.Problem());
        Assert.Contains("每次间隔不超过几秒", (bounds with { StreakSeconds = 0 }).Problem()!, StringComparison.Ordinal);
    }

    private static readonly Gen<CheckTrace[]> Any = Gen.Select(Gen.Long[1, 30], Gen.Int[0, 900], Gen.Bool, Gen.Int[0, 2], Gen.Int[0, 2]).Array[0, 80].Select(rows => rows.Select((r, i) => Trace(r.Item1) with
    {
        At = Noon.AddSeconds(r.Item2), SaidAt = r.Item5 == 2 ? Noon.AddSeconds(-r.Item2) : null, Act = i + 1, Village = r.Item3 ? East : North, WageFen = r.Item4 == 0 ? null : r.Item4 * 100_000, Employer = $"厂{r.Item5}", Phone = r.Item5 == 0 ? null : $"{r.Item5}",
        NewWork = r.Item4 == 1 ? $"地{r.Item5}" : null,
    }).ToArray());

    private static IReadOnlyList<FoundQuality> Find(IEnumerable<CheckTrace> traces) => new QualityRules(Bounds, Due).Find([.. traces]);

    private static IEnumerable<CheckTrace> Taps(int count, int seconds) => Enumerable.Range(1, count).Select(i => Trace(i) with { At = Noon.AddSeconds((i - 1) * seconds), Act = i });

    private static CheckTrace Slow(long person) => Trace(person) with { At = Noon.AddMinutes(person), Act = person };

    private static CheckTrace Trace(long person) => new()
    {
        PersonId = person, HouseholdId = person, Village = East, Account = 7, At = Noon, Act = 1, CheckedOn = new DateOnly(2023, 7, 12), Kind = AnswerKind.Unchanged, Method = CheckMethod.Phone,
    };
}
