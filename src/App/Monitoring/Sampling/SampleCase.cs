using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Somebody drawn, as a caller needs to know them.</summary>
/// <param name="Sampled">Who was drawn.</param>
/// <param name="DrawnAt">When, UTC.</param>
/// <param name="Name">As the register knows them; null when it does not any more.</param>
/// <param name="Village">Name of the village.</param>
/// <param name="HasPhone">Whether a number is registered.</param>
public sealed record SampleCase(SampledPerson Sampled, DateTime DrawnAt, string? Name, string Village, bool HasPhone)
{
    /// <summary>In one statement; null when there is nobody of the key whom the session may see.</summary>
    public static SampleCase? Read(Db db, Period month, SampleLevel level, string place, string key)
    {
        if (!db.Actor.Scope.Contains(place))
        {
            return null;
        }

        var row = (from one in db.Set<SampledPerson>().AsNoTracking()
                   where one.Month == month && one.Level == level && one.Place == place && one.Key == key
                   join seed in db.Set<SampleSeed>() on one.Month equals seed.Month
                   join r in db.Set<PersonRecord>().Where(r => r.ValidTo == null) on one.PersonId equals r.PersonId into records
                   from record in records.DefaultIfEmpty()
                   join d in db.Set<Division>() on one.RegionCode equals d.Code into divisions
                   from village in divisions.DefaultIfEmpty()
                   select new { one, seed.PublishedAt, Name = (string?)record.Name, Village = (string?)village.Name, HasPhone = record.PhoneCipher != null }).FirstOrDefault();
        return row is null ? null : new SampleCase(row.one, row.PublishedAt!.Value, row.Name, row.Village ?? "", row.HasPhone);
    }

    /// <summary>All calls to them that stand, the newest first.</summary>
    public IReadOnlyList<SampleCall> Calls(Db db)
    {
        var (month, level, key) = (Sampled.Month, Sampled.Level, Sampled.Key);
        return [.. db.Set<SampleCall>().AsNoTracking().Where(c => c.Month == month && c.Level == level && c.Key == key).OrderByDescending(c => c.Id)];
    }
}
