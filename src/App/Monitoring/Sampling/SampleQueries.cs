using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Rechecking;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Reads samples in the session's scope.</summary>
public static class SampleQueries
{
    /// <summary>The results of a level's places in the county's order; in three statements.</summary>
    public static IReadOnlyList<SamplePlace> Places(Db db, Period month, SampleLevel level)
    {
        var scope = db.Actor.Scope;
        var frames = (from frame in db.Set<SampleFrame>().AsNoTracking()
                      where frame.Month == month && frame.Level == level
                      join division in db.Set<Division>() on frame.RegionCode equals division.Code into divisions
                      from division in divisions.DefaultIfEmpty()
                      orderby division.SortOrder, frame.RegionCode
                      select new { frame.RegionCode, Name = (string?)division.Name, frame.People, frame.Size }).AsEnumerable().Where(f => scope.Contains(f.RegionCode)).ToList();
        var calls = Latest(db, month, level);
        var counts = (from one in db.Set<SampledPerson>()
                      where one.Month == month && one.Level == level
                      join call in calls on one.Key equals call.Key
                      group call by one.Place into g
                      select new { g.Key, Reached = g.Sum(c => c.Reached ? 1 : 0), Wrong = g.Sum(c => c.Wrong != "" ? 1 : 0), Calls = g.Count() }).ToDictionary(g => g.Key);
        return [.. frames.Select(f => counts.TryGetValue(f.RegionCode, out var c)
            ? new SamplePlace(f.RegionCode, f.Name ?? f.RegionCode, f.People, f.Size, c.Reached, c.Wrong, c.Calls - c.Reached)
            : new SamplePlace(f.RegionCode, f.Name ?? f.RegionCode, f.People, f.Size, 0, 0, 0))];
    }

    /// <summary>All places together; an error rate comes only from the counts.</summary>
    public static SamplePlace Total(IReadOnlyCollection<SamplePlace> places) => new(
        "", "合计", places.Sum(p => p.Frame), places.Sum(p => p.Drawn), places.Sum(p => p.Reached), places.Sum(p => p.Wrong), places.Sum(p => p.Unreached));

    /// <summary>A place's call-back list: who waits first, then who is to be tried again, then the rest; in one statement.</summary>
    /// <param name="db">The session.</param>
    /// <param name="month">The month.</param>
    /// <param name="level">The level.</param>
    /// <param name="place">12 digits.</param>
    /// <param name="at">When it was drawn, UTC (<see cref="SampleSeed.PublishedAt"/>).</param>
    public static IReadOnlyList<SampleLine> Lines(Db db, Period month, SampleLevel level, string place, DateTime at)
    {
        var calls = Latest(db, month, level);
        var open = RecheckTasks.Open(db);
        var lines = from one in db.Set<SampledPerson>().AsNoTracking()
                    where one.Month == month && one.Level == level && one.Place == place
                    join r in db.Set<PersonRecord>().Where(r => r.ValidTo == null) on one.PersonId equals r.PersonId into records
                    from record in records.DefaultIfEmpty()
                    join d in db.Set<Division>() on one.RegionCode equals d.Code into divisions
                    from village in divisions.DefaultIfEmpty()
                    join c in calls on one.Key equals c.Key into made
                    from call in made.DefaultIfEmpty()
                    join w in db.Set<SampleCaller>().Where(w => w.Month == month && w.Level == level) on one.Key equals w.Key into given
                    from caller in given.DefaultIfEmpty()
                    orderby one.Rank
                    select new
                    {
                        one, call, caller, record.Name, Village = village.Name, HasPhone = record.PhoneCipher != null, IsOpen = open.Any(t => t.PersonId == one.PersonId),
                        Since = db.Set<AnsweredCheck>().Any(a => a.PersonId == one.PersonId && a.Month == month && a.RecordedAt > at),
                    };
        return [.. lines.AsEnumerable().Select(x => new SampleLine(x.one, x.Name, x.Village ?? "", x.HasPhone, x.call, x.caller, x.IsOpen, x.Since))
            .OrderBy(l => l.Call is null ? 0 : l.IsCalled ? 2 : 1).ThenBy(l => l.Sampled.Rank)];
    }

    /// <summary>The last call to everybody.</summary>
    internal static IQueryable<SampleCall> Latest(Db db, Period month, SampleLevel level)
    {
        var all = db.Set<SampleCall>().AsNoTracking().Where(c => c.Month == month && c.Level == level);
        return all.Where(c => !all.Any(later => later.Key == c.Key && later.Id > c.Id));
    }
}
