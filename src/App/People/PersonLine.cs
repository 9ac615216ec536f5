using Wengang.App.Indicators;
using Wengang.App.Indicators.Listing;
using Wengang.Rules.Values;

namespace Wengang.App.People;

/// <summary>A counted person with what every list of people shows.</summary>
public sealed class PersonLine
{
    public static readonly string[] Headings = ["姓名", "性别", "年龄", "证件号码", "户类型", "监测对象类别", "劳动技能"];

    public long SubjectId { get; init; }

    public long PersonId { get; init; }

    public required string RegionCode { get; init; }

    public long Amount { get; init; }

    /// <summary>Null, as the next three, when the register does not know the person on the date.</summary>
    public string? Name { get; init; }

    public Sex Sex { get; init; }

    public DateOnly Birth { get; init; }

    public required byte[] IdentityCipher { get; init; }

    public HouseholdType? HouseholdType { get; init; }

    public MonitorCategory? MonitorCategory { get; init; }

    public LabourCapacity? Labour { get; init; }

    /// <summary>Where the register's row came from.</summary>
    public long? SourceId { get; init; }

    public int? SourceRow { get; init; }

    /// <summary>The counted persons, with the register as it was on the date.</summary>
    public static IQueryable<PersonLine> Of(EvidenceRequest request) =>
        request.Rows
            .Join(request.Query.Db.Set<Person>(), row => row.PersonId, person => person.Id, (row, person) => new { row, person })
            .LeftJoin(Register.Everyone(request.Query), x => x.person.Id, record => record.PersonId, (x, record) => new PersonLine
            {
                SubjectId = x.row.SubjectId, PersonId = x.person.Id, RegionCode = x.row.RegionCode, Amount = x.row.Amount,
                Sex = x.person.Sex, Birth = x.person.Birth, IdentityCipher = x.person.IdentityCipher, Name = record!.Name,
                HouseholdType = record.HouseholdType, MonitorCategory = record.MonitorCategory, Labour = record.Labour,
                SourceId = record.SourceId, SourceRow = record.SourceRow,
            });

    /// <summary>The cells under <see cref="Headings"/> for who is no person of the register: only a name.</summary>
    public static object?[] Nobody(string? name) => [.. Headings.Select((_, i) => i == 0 ? name : null)];

    /// <summary>The cells under <see cref="Headings"/>.</summary>
    public object?[] Cells(EvidenceRequest request) =>
    [
        Name, Sexes.List.NameOf(Sex), Age(request.Query.AsOf), request.Identity(IdentityCipher),
        HouseholdType is { } type ? HouseholdTypes.List.NameOf(type) : null,
        MonitorCategory is { } category ? MonitorCategories.List.NameOf(category) : null,
        Labour is { } labour ? LabourCapacities.List.NameOf(labour) : null,
    ];

    private int Age(DateOnly date) => date.Year - Birth.Year - ((date.Month, date.Day).CompareTo((Birth.Month, Birth.Day)) < 0 ? 1 : 0);
}
