using Wengang.Rules.Findings;

namespace Wengang.Rules.Tests.Findings;

public class PersonRulesTests
{
    private static readonly Period June = Someone.June;

    [Fact]
    public void Register()
    {
        Assert.Equal(["FIND-005"], Person(Someone.Person with { Education = null }));
        Assert.Equal(["FIND-005"], Person(Someone.Person with { School = "bachelor1" }));
        Assert.Empty(Person(Someone.Person with { Education = null, School = "bachelor1" }));
        Assert.Equal(["FIND-007"], Person(Someone.Person with { Phone = "1380000000" }));
        Assert.Empty(Person(Someone.Person with { Phone = "13800000000.0" }));
        Assert.Empty(Person(Someone.Person with { Phone = "" }));
    }

    [Theory]
    [InlineData("19880101", HealthStatus.Healthy, LabourCapacity.None, true)]
    [InlineData("19630702", HealthStatus.Healthy, LabourCapacity.Lost, true)]
    [InlineData("19630630", HealthStatus.Healthy, LabourCapacity.Lost, false)]
    [InlineData("20070630", HealthStatus.Healthy, LabourCapacity.None, true)]
    [InlineData("20070701", HealthStatus.Healthy, LabourCapacity.None, false)]
    [InlineData("19880101", HealthStatus.Disabled, LabourCapacity.None, false)]
    [InlineData("19880101", HealthStatus.Healthy, LabourCapacity.Skilled, false)]
    public void Healthy_people_of_working_age_can_work(string born, HealthStatus health, LabourCapacity labour, bool found)
    {
        var person = Someone.Person with { Birth = Someone.Day(born), Health = health, Labour = labour };
        Assert.Equal(found, Person(person).Contains("FIND-023"));
        if (labour != LabourCapacity.Skilled) Assert.Equal(found, Person(person with { Labour = LabourCapacity.Weak }).Contains("FIND-023-W"));
    }

    [Fact]
    public void People_at_work_can_work()
    {
        Assert.Equal(["FIND-008"], Working(Someone.Person with { Labour = LabourCapacity.None, Health = HealthStatus.Disabled }));
        Assert.Equal(["FIND-008-W"], Working(Someone.Person with { Labour = LabourCapacity.Weak, Health = HealthStatus.ChronicIllness }));
        Assert.Equal(["FIND-009"], Working(Someone.Person with { Education = null, School = "senior1" }));
        Assert.Empty(Working(Someone.Person with { Education = null, School = "college1" }));
    }

    [Fact]
    public void A_pupil_plans_no_work()
    {
        var pupil = new PersonCase(Someone.Person with { Education = null, School = "grade9" }, June) { Plan = new PlanFacts(true, "岗位推荐") };
        Assert.Equal(["FIND-009"], Someone.Hits(pupil));
        Assert.Empty(Someone.Hits(pupil with { Plan = new PlanFacts(false, "") }));
    }

    [Fact]
    public void A_plan_says_what_is_needed()
    {
        var person = new PersonCase(Someone.Person, June);
        Assert.Equal(["FIND-017"], Someone.Hits(person with { Plan = new PlanFacts(true, "") }));
        Assert.Empty(Someone.Hits(person with { Plan = new PlanFacts(true, null) }));
        Assert.Empty(Someone.Hits(person with { Plan = new PlanFacts(false, "") }));
    }

    [Theory]
    [InlineData("20070131", false)]
    [InlineData("20070201", true)]
    public void Nobody_starts_work_before_sixteen(string born, bool found) =>
        Assert.Equal(found, Working(Someone.Person with { Birth = Someone.Day(born) }).Contains("FIND-010"));

    [Fact]
    public void Monitoring()
    {
        var start = new Period(2023, 1);
        Assert.Equal(["FIND-026"], Monitored(new MonitorFacts(start, new Period(2023, 6), [])));
        Assert.Empty(Monitored(new MonitorFacts(start, new Period(2023, 7), [])));
        Assert.Equal(["FIND-026-E"], Monitored(new MonitorFacts(start, new Period(2022, 12), [])));
        Assert.Equal(["FIND-024"], Monitored(new MonitorFacts(start, null, [], [])));
        Assert.Empty(Monitored(new MonitorFacts(start, null, [], ["就业帮扶"])));
        Assert.Empty(Monitored(new MonitorFacts(June, null, [], [])));
        Assert.Empty(Monitored(new MonitorFacts(start, null, [])));
    }

    private static string[] Person(PersonFacts person) => Someone.Hits(new PersonCase(person, June));

    private static string[] Working(PersonFacts person) => Someone.Hits(Someone.Case with { Person = person });

    private static string[] Monitored(MonitorFacts monitor) => Someone.Hits(new PersonCase(Someone.Person, June) { Monitor = monitor });
}
