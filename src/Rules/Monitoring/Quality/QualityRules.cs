using System.Globalization;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.Rules.Monitoring.Quality;

/// <summary>What looks odd in a month's answers. None of it proves anything: the township looks at it.</summary>
/// <param name="bounds">From when on.</param>
/// <param name="due">The villages' last day (inclusive).</param>
public sealed class QualityRules(QualityBounds bounds, DateOnly due)
{
    private const int TownshipDigits = 9;

    /// <summary>Everything that is found, by kind and place.</summary>
    /// <param name="traces">Every answer of the month that stands, in any order; a person may have several.</param>
    public IReadOnlyList<FoundQuality> Find(IReadOnlyCollection<CheckTrace> traces)
    {
        var latest = traces.GroupBy(t => t.PersonId).Select(g => g.MaxBy(t => (t.At, t.Act))!).ToList();
        return [.. new[] { Streaks(traces), Days(latest), Last(latest), Wages(latest), Phones(latest), Moves(traces, latest) }
            .SelectMany(found => found).OrderBy(f => f.Kind).ThenBy(f => f.Place, StringComparer.Ordinal).ThenBy(f => f.Subject, StringComparer.Ordinal)];
    }

    /// <summary>
    /// Acts of one account in one village that follow one another quickly. A household confirmed by one tap is one act, and so is a sheet typed in;
    /// what a phone sends at once is taken apart again by the phone's own clock.
    /// </summary>
    private IEnumerable<FoundQuality> Streaks(IEnumerable<CheckTrace> traces)
    {
        foreach (var own in traces.GroupBy(t => (t.Account, t.Village, OnPhone: t.SaidAt is not null)))
        {
            var run = new List<CheckAct>();
            foreach (var act in (own.Key.OnPhone ? CheckAct.OnPhone(own) : CheckAct.OnSite(own)).OrderBy(a => a.At).ThenBy(a => a.Key))
            {
                if (run.Count > 0 && (act.At - run[^1].At).TotalSeconds > bounds.StreakSeconds)
                {
                    if (Streak(run) is { } found) yield return found;
                    run.Clear();
                }

                run.Add(act);
            }

            if (Streak(run) is { } last) yield return last;
        }
    }

    private FoundQuality? Streak(List<CheckAct> run)
    {
        if (run.Count < bounds.StreakAnswers)
        {
            return null;
        }

        var (from, to, first) = (run[0].At, run[^1].At, run[0].People[0]);
        var seconds = Math.Round((to - from).TotalSeconds / (run.Count - 1), 1);
        return Found(
            QualityKind.Streak, $"{first.Village} {first.Account} {run[0].Key}", first.Village,
            $"{Moment(from)}至{to.ToString("HH:mm:ss", CultureInfo.InvariantCulture)}{(first.SaidAt is null ? "" : "（手机上的时间）")}，连续确认 {run.Count} 次，平均 {seconds.ToString("0.#", CultureInfo.InvariantCulture)} 秒一次",
            run.SelectMany(r => r.People));
    }

    /// <summary>By the day that is said, so that it holds for phones and paper too.</summary>
    private IEnumerable<FoundQuality> Days(IEnumerable<CheckTrace> latest) =>
        latest.Where(t => t.Kind != AnswerKind.Unreachable && t.Method != CheckMethod.Data).GroupBy(t => (t.Account, t.Village, t.CheckedOn)).Where(g => g.Count() >= bounds.DayPeople)
            .Select(g => Found(
                QualityKind.DayLoad, $"{g.Key.Village} {g.Key.Account} {g.Key.CheckedOn:yyyy-MM-dd}", g.Key.Village,
                $"{ChineseDate.Day(g.Key.CheckedOn)}一天核实 {g.Count()} 人（{string.Join('，', g.GroupBy(t => t.Method).OrderByDescending(m => m.Count()).Select(m => $"{CheckMethods.List.NameOf(m.Key)} {m.Count()}"))}）", g));

    /// <summary>Only who was spoken to on the last day: what a phone sends late was learnt before.</summary>
    private IEnumerable<FoundQuality> Last(IEnumerable<CheckTrace> latest)
    {
        var end = due.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var begin = end.AddHours(-bounds.LastHours);
        foreach (var village in latest.GroupBy(t => t.Village))
        {
            var late = village.Where(t => t.At >= begin && t.At < end && t.CheckedOn >= DateOnly.FromDateTime(begin)).ToList();
            if (late.Count >= bounds.LastPeople && late.Count * 100 >= bounds.LastPercent * village.Count())
            {
                yield return Found(
                    QualityKind.LastHours, village.Key, village.Key,
                    $"截止前 {bounds.LastHours} 小时（{Moment(begin)}以后）核实 {late.Count} 人，占本村已核 {village.Count()} 人的 {late.Count * 100 / village.Count()}%", late);
            }
        }
    }

    private IEnumerable<FoundQuality> Wages(IEnumerable<CheckTrace> latest) =>
        latest.Where(t => t.WageFen is not null).GroupBy(t => (t.Village, Wage: t.WageFen!.Value))
            .Select(g => (g.Key, People: g, Employers: g.Select(t => TextCleaning.CleanCode(t.Employer)).Where(e => e.Length > 0).Distinct().Count()))
            .Where(x => x.People.Count() >= bounds.WagePeople && x.Employers >= bounds.WageEmployers)
            .Select(x => Found(
                QualityKind.SameWage, string.Create(CultureInfo.InvariantCulture, $"{x.Key.Village} {x.Key.Wage}"), x.Key.Village,
                $"本月填的月收入都是 {new Fen(x.Key.Wage)} 元：{x.People.Count()} 人，分属 {x.Employers} 个单位", x.People));

    private IEnumerable<FoundQuality> Phones(IEnumerable<CheckTrace> latest) =>
        latest.Where(t => t is { Phone: not null, Method: CheckMethod.Phone, Kind: not AnswerKind.Unreachable }).GroupBy(t => (Township: t.Village[..TownshipDigits], t.Phone))
            .Select(g => (g.Key, People: g, Households: g.Select(t => t.HouseholdId).Distinct().Count())).Where(x => x.Households >= bounds.PhoneHouseholds)
            .Select(x => Found(
                QualityKind.SharedPhone, $"{x.Key.Township} {x.Key.Phone}", x.People.Select(t => t.Village).Distinct().Count() == 1 ? x.People.First().Village : x.Key.Township + "000",
                $"同一个电话登记给 {x.Households} 户 {x.People.Count()} 人，本月都说是电话核实的", x.People));

    private static IEnumerable<FoundQuality> Moves(IEnumerable<CheckTrace> traces, IEnumerable<CheckTrace> latest)
    {
        foreach (var village in latest.Where(t => t is { Region: WorkRegion.OtherProvince or WorkRegion.Abroad, Result: CheckResult.PublicPost or CheckResult.Workshop }).GroupBy(t => t.Village))
        {
            yield return Found(QualityKind.ImpossibleMove, village.Key + " post", village.Key, $"登记在省外务工，本月又核实为公益性岗位或帮扶车间在岗：{village.Count()} 人", village);
        }

        var twice = traces.Where(t => t.NewWork is not null).GroupBy(t => (t.Village, t.PersonId))
            .Where(g => g.Select(t => TextCleaning.CleanCode(t.NewWork)).Distinct().Count() > 1).Select(g => g.MaxBy(t => t.At)!);
        foreach (var village in twice.GroupBy(t => t.Village))
        {
            yield return Found(QualityKind.ImpossibleMove, village.Key + " twice", village.Key, $"一个月里报了两个不同的新单位或地方：{village.Count()} 人", village);
        }
    }

    private static FoundQuality Found(QualityKind kind, string subject, string place, string words, IEnumerable<CheckTrace> people) =>
        new(kind, subject, place, words, [.. people.Select(t => t.PersonId).Distinct().Order()]);

    private static string Moment(DateTime at) => at.ToString("M月d日 HH:mm:ss", CultureInfo.InvariantCulture);
}
