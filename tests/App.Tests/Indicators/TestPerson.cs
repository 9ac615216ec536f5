using System.Globalization;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Protection;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Indicators;

/// <summary>An invented person and what is reported of them.</summary>
internal sealed class TestPerson
{
    public TestPerson(int number, string region = TestCounty.East)
    {
        (Number, Region) = (number, region);
        var digits = string.Create(CultureInfo.InvariantCulture, $"36990219800101{number:000}");
        Identity = digits + IdentityNumber.CheckCharacter(digits);
    }

    public int Number { get; }

    public string Region { get; }

    public string Identity { get; }

    public long Id => 1000 + Number;

    public static Period Month(string text) => Period.Parse(text);

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public Person Person(FieldProtector protector) => new()
    {
        Id = Id, IdentityIndex = protector.Index(Identity), IdentityCipher = protector.Seal(Identity), Birth = new DateOnly(1980, 1, 1),
        Sex = Sex.Male, RegionCode = Region,
    };

    public PersonRecord Record(
        HouseholdType type = HouseholdType.Lifted, MonitorCategory? category = null, LabourCapacity? labour = LabourCapacity.Ordinary,
        string from = "0001-01-01", string? to = null) => new()
        {
            PersonId = Id, HouseholdId = 1, Name = $"甲{Number}", HouseholdType = type, MonitorCategory = category, Labour = labour, RegionCode = Region,
            ValidFrom = Day(from), ValidTo = to is null ? null : Day(to),
        };

    public WorkSpell Spell(string start, string? end = null, WorkRegion place = WorkRegion.OtherProvince, string? from = null, string? to = null) => new()
    {
        PersonId = Id, StartMonth = Month(start), EndMonth = end is null ? null : Month(end), WorkRegion = place, RegionCode = Region,
        ValidFrom = from is null ? Month(start).FirstDay : Day(from), ValidTo = to is null ? null : Day(to),
    };

    public MonthlyCheck Check(string month, string? on) => new()
    {
        PersonId = Id, Month = Month(month), CheckedOn = on is null ? null : Day(on), RegionCode = Region,
    };

    /// <summary>A line of an imported list.</summary>
    public WorkPlan Plan(string month, bool planned = true) => new() { PersonId = Id, Month = Month(month), Planned = planned, RegionCode = Region, SourceId = 1 };
}
