using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Indicators;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Counting;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Regions;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Texts;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Publishes the seed of a closed month and draws its samples, once.</summary>
public static class SampleDesk
{
    private const int TownshipDigits = 9;
    private const int CountyDigits = 6;

    /// <summary>How many people were drawn on all levels.</summary>
    /// <param name="db">A session that sees the whole county.</param>
    /// <param name="month">A closed month with a commitment.</param>
    /// <param name="today">The local day.</param>
    /// <param name="source">Through which door.</param>
    /// <exception cref="EditRefusedException">It cannot be.</exception>
    public static int Draw(Db db, Period month, DateOnly today, OperationSource source)
    {
        db.Actor.Require(Permission.SetUpMonths);
        using var operation = db.Begin(OperationKind.SampleDrawn, $"公布{ChineseDate.Month(month)}抽查种子并抽样", source);
        var period = PeriodBook.Find(db, month);
        if (period is null || !SampleClosing.Of(db, period).IsClosed(today))
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}村级核实还没有截止，种子要到截止以后才公布。");
        }

        RequireCounty(db);
        var seed = db.Set<SampleSeed>().FirstOrDefault(s => s.Month == month) ?? throw new EditRefusedException($"{ChineseDate.Month(month)}在截止前没有公布承诺，不能抽样。");
        if (seed.PublishedAt is not null)
        {
            throw new EditRefusedException($"{ChineseDate.Month(month)}已经抽过样，一个月只抽一次。");
        }

        var text = db.Protector.Open(seed.SeedCipher);
        (seed.Seed, seed.PublishedAt, seed.PublishedBy) = (text, operation.At, db.Actor.User);
        var drawn = Write(db, month, today, text, operation.At);
        operation.Add($"：种子 {text}，抽中 {drawn} 人次");
        operation.Complete();
        return drawn;
    }

    /// <summary>The places of a level with the people of each.</summary>
    internal static IEnumerable<IGrouping<string, T>> Places<T>(IEnumerable<T> people, SampleLevel level, Func<T, string> village) => people.GroupBy(p => PlaceOf(level, village(p)));

    /// <summary>The place of a level in which a village lies.</summary>
    internal static string PlaceOf(SampleLevel level, string village) => level switch
    {
        SampleLevel.Village => village,
        SampleLevel.Township => village[..TownshipDigits] + "000",
        _ => village[..CountyDigits] + "000000",
    };

    private static int Write(Db db, Period month, DateOnly today, string seed, DateTime at)
    {
        var (settings, query) = (MonitoringSettings.Read(db), new FigureQuery(db, month.LastDay, null, IndicatorParameters.Of(db)));
        var people = ChecksDue.People(query).Select(r => new { r.PersonId, r.RegionCode }).Distinct().AsEnumerable()
            .Select(r => (Key: KeyOf(r.PersonId), r.PersonId, r.RegionCode)).DistinctBy(r => r.Key).ToDictionary(r => r.Key);
        db.Bulk.Insert(people.Values.Select(p => new SampleFramePerson { Month = month, Key = p.Key, RegionCode = p.RegionCode }).ToList());
        var (frames, drawn, checkers) = (new List<SampleFrame>(), new List<SampledPerson>(), Checkers(db, month));
        foreach (var level in Enum.GetValues<SampleLevel>())
        {
            foreach (var place in Places(people.Values, level, p => p.RegionCode))
            {
                var (keys, size) = (place.Select(p => p.Key).ToList(), settings.Samples.Of(level));
                var count = size.Of(keys.Count);
                frames.Add(new SampleFrame
                {
                    Month = month, Level = level, RegionCode = place.Key, People = keys.Count, Size = count, Percent = size.Percent, Minimum = size.Minimum,
                    Digest = SampleDraw.FrameDigest(keys), DrawnAt = at,
                });
                drawn.AddRange(SampleDraw.Draw(seed, month, level, place.Key, keys, count).Select((key, i) =>
                {
                    var (by, account) = checkers.GetValueOrDefault(people[key].PersonId);
                    return new SampledPerson
                    {
                        Month = month, Level = level, Place = place.Key, Key = key, PersonId = people[key].PersonId, RegionCode = people[key].RegionCode, Rank = i + 1,
                        CheckedBy = by, CheckedByAccount = account, ValidFrom = Fact.Always, ObservedOn = today,
                    };
                }));
            }
        }

        db.Bulk.Insert(frames);
        db.Bulk.Insert(drawn);
        return drawn.Count;
    }

    /// <summary>A key of the program says nothing of the person and is not made of their number.</summary>
    private static string KeyOf(long person) => person.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Who checked whom last, in the month.</summary>
    private static Dictionary<long, (string? By, long Account)> Checkers(Db db, Period month)
    {
        var all = db.Set<MonthlyCheck>().Where(c => c.Month == month).Select(c => new { c.PersonId, c.Ordinal, c.Checker }).AsEnumerable()
            .GroupBy(c => c.PersonId).ToDictionary(g => g.Key, g => (By: g.MaxBy(c => c.Ordinal)!.Checker, Account: 0L));
        foreach (var answer in db.Set<AnsweredCheck>().Where(a => a.Month == month).OrderBy(a => a.Id).Select(a => new { a.PersonId, a.AnsweredBy, a.AccountId }))
        {
            all[answer.PersonId] = (answer.AnsweredBy, answer.AccountId);
        }

        return all;
    }

    private static void RequireCounty(Db db)
    {
        var county = db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Level == DivisionLevel.County);
        if (county is not null && !db.Actor.Scope.Contains(county.Code))
        {
            throw new EditRefusedException("抽样要由看得到全县的岗位来做。");
        }
    }
}
