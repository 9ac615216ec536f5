using Microsoft.EntityFrameworkCore;
using Wengang.App.Indicators;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>The register of persons as a figure reads it.</summary>
public static class Register
{
    /// <summary>Bit of <see cref="Evidence.Facets"/>: a person of a lifted household (脱贫人口).</summary>
    public const int Lifted = 1;

    /// <summary>Bit of <see cref="Evidence.Facets"/>: a person of a lifted or of a monitored household.</summary>
    public const int Target = 2;

    /// <summary>Everyone in the register on the date.</summary>
    public static IQueryable<PersonRecord> Everyone(FigureQuery query) => query.ValidOn<PersonRecord>(query.AsOf);

    /// <summary>The keys of whoever was ever recorded in the regions that are asked for; null when all are.</summary>
    public static IQueryable<long>? Asked(FigureQuery query)
    {
        if (query.Regions is not { Count: > 0 } regions)
        {
            return null;
        }

        // A page of a list mostly lies in one or two villages: named one by one they are looked up in the index by databases that cannot see into a list.
        var (one, two, three) = (regions[0], regions[^1], regions[regions.Count / 2]);
        var records = query.Facts<PersonRecord>();
        return (regions.Count <= 3
            ? records.Where(r => r.RegionCode == one || r.RegionCode == two || r.RegionCode == three)
            : records.Where(r => EF.Parameter(regions).Contains(r.RegionCode))).Select(r => r.PersonId);
    }

    /// <summary>脱贫人口 and 监测对象, whether the risk is eliminated or not.</summary>
    public static IQueryable<PersonRecord> TargetGroup(FigureQuery query) =>
        Everyone(query).Where(r => r.HouseholdType == HouseholdType.Lifted || r.MonitorCategory != null);

    /// <summary>Those of the target group who can work: 普通, 技能, 弱劳动力或半劳动力.</summary>
    public static IQueryable<PersonRecord> Labourers(FigureQuery query) =>
        TargetGroup(query).Where(r => r.Labour == LabourCapacity.Ordinary || r.Labour == LabourCapacity.Skilled || r.Labour == LabourCapacity.Weak);

    /// <summary>The lines of a ledger that name a person of the target group, by identity number.</summary>
    public static IQueryable<LedgerMatch<T>> OfTargetGroup<T>(FigureQuery query, IQueryable<T> ledger)
        where T : LedgerPerson =>
        from line in ledger
        join person in query.Db.Set<Person>() on line.IdentityIndex equals person.IdentityIndex
        join record in TargetGroup(query) on person.Id equals record.PersonId
        select new LedgerMatch<T> { Line = line, Record = record };
}
