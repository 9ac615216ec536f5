using System.Globalization;
using Wengang.Rules.Findings;

namespace Wengang.Rules.Tests.Findings;

/// <summary>Invented cases in which nothing is wrong, to be spoilt by one fact at a time.</summary>
internal static class Someone
{
    internal static readonly Period June = new(2023, 6);

    internal static readonly SheetListing Listing = new(June, new Period(2023, 1), null, true)
    {
        Region = WorkRegion.OtherProvince, County = "慈溪市", Employer = "启明鞋业有限公司", Industry = "制造业",
        Channel = EmploymentChannel.OutWork, Income = Fen.FromYuan(5400), PointToPoint = false,
    };

    internal static readonly PersonFacts Person = new("张三", Day("19880101"), Sex.Male)
    {
        Relation = RelationToHead.Head, HouseholdType = HouseholdType.Lifted, Education = Education.JuniorMiddle,
        Health = HealthStatus.Healthy, Labour = LabourCapacity.Ordinary, Phone = "13800000000",
    };

    internal static readonly PersonCase Case = new(Person, June)
    {
        SheetMonths = new HashSet<Period> { June }, Listings = [Listing], Checks = [new CheckFacts(June, CheckResult.AtWork)],
    };

    internal static readonly HouseholdCase Household = new("1", [Person, Person with
    {
        Name = "李四", Relation = RelationToHead.Spouse, Birth = Day("19890101"), Sex = Sex.Female,
    }]);

    internal static DateOnly Day(string date) => DateOnly.ParseExact(date, "yyyyMMdd", CultureInfo.InvariantCulture);

    internal static string[] Hits(PersonCase subject) => [.. FindingRules.Check(FindingRules.OfPerson, subject).Select(hit => hit.Rule.Code)];

    internal static string[] Hits(HouseholdCase subject) => [.. FindingRules.Check(FindingRules.OfHousehold, subject).Select(hit => hit.Rule.Code)];
}
