using System.Globalization;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.PublicPosts;
using Wengang.App.Protection;
using Wengang.App.Tests.Indicators;
using Wengang.App.Workshops;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Findings;

/// <summary>An invented person about whom nothing is wrong, head of a household of one, to be spoilt by one fact at a time.</summary>
internal sealed record Resident(int Number)
{
    public string Region { get; init; } = TestCounty.East;

    public DateOnly Birth { get; init; } = new(1985, 1, 1);

    public int? Household { get; init; }

    public string Relation { get; init; } = "户主";

    public string? Education { get; init; } = "初中";

    public string? School { get; init; }

    public string Health { get; init; } = "健康";

    public LabourCapacity Labour { get; init; } = LabourCapacity.Ordinary;

    public HouseholdType Type { get; init; } = HouseholdType.Lifted;

    public MonitorCategory? Category { get; init; }

    public string? Phone { get; init; }

    public long Id => 1000 + Number;

    public long HouseholdId => 5000 + (Household ?? Number);

    public string Identity
    {
        get
        {
            var digits = string.Create(CultureInfo.InvariantCulture, $"369902{Birth:yyyyMMdd}{(Number * 2) + 1:000}");
            return digits + IdentityNumber.CheckCharacter(digits);
        }
    }

    public Household Home() => new() { Id = HouseholdId, Code = $"H{HouseholdId}", RegionCode = Region };

    public Person Person(FieldProtector protector) => new()
    {
        Id = Id, IdentityIndex = protector.Index(Identity), IdentityCipher = protector.Seal(Identity), Birth = Birth, Sex = Sex.Male, RegionCode = Region,
    };

    public PersonRecord Record(FieldProtector protector)
    {
        var record = new PersonRecord
        {
            PersonId = Id, HouseholdId = HouseholdId, RegionCode = Region, Name = $"甲{Number}", Relation = Relation, Education = Education,
            SchoolStatus = School, Health = Health, Labour = Labour, HouseholdType = Type, MonitorCategory = Category,
            Phone = Phone, PhoneIndex = Phone is null ? null : protector.Index(Phone),
        };
        record.Seal(protector);
        return record;
    }

    public WorkSpell Spell(
        string start = "2023-01", WorkRegion region = WorkRegion.OtherProvince, string? county = "慈溪市", string? employer = "启明鞋业",
        string channel = "外出务工", int yuan = 5000) => new()
        {
            PersonId = Id, RegionCode = Region, StartMonth = Period.Parse(start), WorkRegion = region, County = county, Employer = employer,
            Industry = "制造业", Channel = channel, IncomeFen = yuan * 100L, ValidFrom = Period.Parse(start).FirstDay,
        };

    public WorkConfirmation Confirmation(string month, string start = "2023-01") => new()
    {
        PersonId = Id, RegionCode = Region, Month = Period.Parse(month), StartMonth = Period.Parse(start), StillWorking = true, PointToPoint = false,
    };

    /// <summary>At work in these months, by one spell.</summary>
    public Recorded[] Works(WorkSpell spell, params string[] months) =>
        [spell, .. months.Select(month => Confirmation(month, spell.StartMonth.ToString()))];

    public PostAppointment Post(FieldProtector protector, string start, string? end = null) => new()
    {
        RegionCode = Region, Name = $"甲{Number}", IdentityIndex = protector.Index(Identity), PostType = "护林员", Employer = "东镇",
        StartOn = TestPerson.Day(start), EndOn = end is null ? null : TestPerson.Day(end),
    };

    public WorkshopWorker Roster(FieldProtector protector, string month) => new()
    {
        RegionCode = Region, Name = $"甲{Number}", IdentityIndex = protector.Index(Identity), WorkshopName = "东一车间", Month = Period.Parse(month),
    };

    public MonthlyCheck Check(string month, CheckResult result) =>
        new() { PersonId = Id, RegionCode = Region, Month = Period.Parse(month), Result = result };

    public WorkPlan Plan(string month, string? needs) =>
        new() { PersonId = Id, RegionCode = Region, Month = Period.Parse(month), Planned = true, Needs = needs };

    public MonitorEpisode Episode(string identified, string? eliminated = null, string? risks = null, string? measures = "就业帮扶") => new()
    {
        PersonId = Id, RegionCode = Region, Category = MonitorCategory.UnstableLifted, IdentifiedIn = Period.Parse(identified),
        EliminatedIn = eliminated is null ? null : Period.Parse(eliminated), RiskEliminated = eliminated is not null, Risks = risks, Measures = measures,
    };
}
