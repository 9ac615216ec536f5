using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.People;

namespace Wengang.Browser.Tests.Setup;

/// <summary>The township whose people nobody from elsewhere may see.</summary>
/// <param name="Code">Of the township, 12 digits.</param>
/// <param name="PersonId">One of its people.</param>
/// <param name="HouseholdId">That person's household.</param>
/// <param name="Secrets">Names and household numbers that occur in no other township.</param>
public sealed record HomeTownship(string Code, long PersonId, long HouseholdId, IReadOnlyList<string> Secrets)
{
    private const string Prefix = "369901100";

    public static HomeTownship Read(CountySite site)
    {
        using var db = CountyDatabase.At(site.Database).Open(Actor.Local("test"));
        var records = db.Set<PersonRecord>().AsNoTracking().Select(r => new { r.PersonId, r.HouseholdId, r.Name, r.RegionCode }).ToList();
        var elsewhere = records.Where(r => !r.RegionCode.StartsWith(Prefix, StringComparison.Ordinal)).Select(r => r.Name).ToHashSet();
        var home = records.Where(r => r.RegionCode.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        var names = home.Select(r => r.Name).Where(n => n.Length > 2 && !elsewhere.Contains(n)).Distinct();
        var households = db.Set<Household>().AsNoTracking().Where(h => h.RegionCode.StartsWith(Prefix)).Select(h => h.Code).ToList();
        return new HomeTownship(Prefix + "000", home[0].PersonId, home[0].HouseholdId, [.. names, .. households]);
    }
}
