using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Monitoring.Quality;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Monitoring.Quality;
using Wengang.Rules.Values;

namespace Wengang.Browser.Tests.Setup;

/// <summary>The sample county's month has a sample drawn, as if all villages had been done, and something odd in the home township.</summary>
public static class SampleChecks
{
    private const string Home = "369901100";
    private static readonly Period Month = Period.Parse("2023-07");
    private static readonly DateOnly Today = DateOnly.FromDateTime(DateTime.Today);

    public static void Begin(CountySite site)
    {
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        var marks = new List<DoneMark>();
        Write(db, () =>
        {
            var villages = db.Set<Division>().Where(d => d.Level == DivisionLevel.Village).Select(d => d.Code).ToList();
            marks = villages.ConvertAll(v => new DoneMark { RegionCode = v, Month = Month, Level = DivisionLevel.Village, MarkedBy = "test", MarkedOn = Today, ValidFrom = Fact.Always });
            db.Bulk.Insert(marks);
        });
        SampleDesk.Draw(db, Month, Today, OperationSource.Command);
        Write(db, () => db.Bulk.Retract<DoneMark>([.. marks.Select(m => m.Id)]));
        AddFlag(site);
    }

    /// <summary>A streak in the home township; it goes as soon as somebody looks at the county's real answers.</summary>
    /// <returns>Its key.</returns>
    public static long AddFlag(CountySite site)
    {
        var id = Ids.Next();
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        Write(db, () =>
        {
            var people = db.Set<PersonRecord>().AsNoTracking().Where(r => r.ValidTo == null && r.RegionCode.StartsWith(Home)).OrderBy(r => r.RegionCode).ThenBy(r => r.Id).Take(16).ToList();
            db.Add(new QualityFlag
            {
                Id = id, Month = Month, Kind = QualityKind.Streak, Subject = id.ToString(CultureInfo.InvariantCulture), RegionCode = people[0].RegionCode, People = string.Join(',', people.Select(p => p.PersonId)), Count = people.Count,
                Evidence = "7月18日 21:03:10至21:05:20，连续确认 16 次，平均 8.7 秒一次", FoundOn = Today,
            });
        });
        return id;
    }

    private static void Write(Db db, Action act)
    {
        using var operation = db.Begin(OperationKind.MonthMarked, "test", OperationSource.Command);
        act();
        operation.Complete();
    }
}
