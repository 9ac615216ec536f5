using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Rules.Values;

namespace Wengang.App.Findings.Cases;

/// <summary>A person as the register has them on a day.</summary>
internal sealed class RegisterRow
{
    public long PersonId { get; init; }

    public long HouseholdId { get; init; }

    public required string RegionCode { get; init; }

    public required string Name { get; init; }

    public DateOnly Birth { get; init; }

    public Sex Sex { get; init; }

    public string? Relation { get; init; }

    public string? Education { get; init; }

    public string? SchoolStatus { get; init; }

    public string? Health { get; init; }

    public LabourCapacity? Labour { get; init; }

    public HouseholdType HouseholdType { get; init; }

    public MonitorCategory? MonitorCategory { get; init; }

    public byte[]? PhoneCipher { get; init; }

    /// <summary>The register of the day.</summary>
    public static IQueryable<PersonRecord> On(Db db, DateOnly day) =>
        db.Set<PersonRecord>().AsNoTracking().Where(r => r.ValidFrom <= day && (r.ValidTo == null || r.ValidTo > day));

    public static IQueryable<RegisterRow> Of(Db db, IQueryable<PersonRecord> records) =>
        from record in records
        join person in db.Set<Person>() on record.PersonId equals person.Id
        select new RegisterRow
        {
            PersonId = person.Id, HouseholdId = record.HouseholdId, RegionCode = person.RegionCode, Name = record.Name,
            Birth = person.Birth, Sex = person.Sex, Relation = record.Relation, Education = record.Education,
            SchoolStatus = record.SchoolStatus, Health = record.Health, Labour = record.Labour, HouseholdType = record.HouseholdType,
            MonitorCategory = record.MonitorCategory, PhoneCipher = record.PhoneCipher,
        };
}
