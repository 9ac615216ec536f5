using Wengang.App.Employers;
using Wengang.App.JobFairs;
using Wengang.App.Protection;
using Wengang.App.PublicPosts;
using Wengang.App.Tests.Testing;
using Wengang.App.Training;
using Wengang.App.Workshops;
using Wengang.Rules.Values;
using static Wengang.App.Tests.Indicators.TestPerson;

namespace Wengang.App.Tests.Indicators;

public class LedgerFigureTests : FigureTest
{
    [Theory, OnBothDatabases]
    public void Posts_count_the_target_group_between_first_and_last_day(DatabaseKind kind)
    {
        var (stays, leaves, comes, stranger) = (new TestPerson(1), new TestPerson(2, TestCounty.West), new TestPerson(3), new TestPerson(9));
        using var county = County(kind, [stays, leaves, comes], stays.Record(), leaves.Record(), comes.Record());
        county.Write(db => TestCounty.Store(db, [
            Post(stays, db.Protector, "2022-01-01", null), Post(leaves, db.Protector, "2022-01-01", "2023-06-30"),
            Post(comes, db.Protector, "2023-01-01", null), Post(stranger, db.Protector, "2022-01-01", null),
        ]));
        Assert.Equal(2, Value(county, "POST-001", "2022-12-31"));
        Assert.Equal(3, Value(county, "POST-001", "2023-06-29"));
        Assert.Equal(2, Value(county, "POST-001", "2023-06-30"));
        Assert.Equal(0, Value(county, "POST-002", "2023-06-30"));
        Assert.Equal(1, Value(county, "POST-002", "2023-06-29"));
        Assert.Equal(1, Value(county, "POST-003", "2023-06-30"));
        Assert.Equal(1, Value(county, "POST-004", "2023-06-30"));
        Assert.Equal(0, Value(county, "POST-004", "2023-06-29"));
    }

    [Theory, OnBothDatabases]
    public void Workshops_count_when_recognised_and_until_removed(DatabaseKind kind)
    {
        using var county = County(
            kind, [], Shop("旧", "2022-05-01", WorkshopStatus.Running), Shop("新", "2023-01-01", WorkshopStatus.Suspended), Shop("缓", "2023-06-30", WorkshopStatus.Buffer),
            Shop("清", "2022-01-01", WorkshopStatus.Running, to: "2023-03-31"), Shop("清", "2022-01-01", WorkshopStatus.Removed, from: "2023-03-31"));
        Assert.Equal(2, Value(county, "SHOP-001", "2022-12-31"));
        Assert.Equal(3, Value(county, "SHOP-001", "2023-06-30"));
        Assert.Equal(2, Value(county, "SHOP-002", "2023-06-30"));
        Assert.Equal(2, Value(county, "SHOP-003", "2023-06-30"));
        Assert.Equal(1, Value(county, "SHOP-004", "2023-06-30"));
        Assert.Equal(0, Value(county, "SHOP-004", "2023-06-29"));
    }

    [Theory, OnBothDatabases]
    public void Workers_are_those_of_the_latest_roster_of_each_workshop(DatabaseKind kind)
    {
        var (a, b) = (new TestPerson(1), new TestPerson(2));
        using var county = County(kind, [a, b], a.Record(), b.Record(HouseholdType.OrdinaryRural));
        county.Write(db => TestCounty.Store(db, [
            Worker("甲", "2023-05", a, db.Protector), Worker("甲", "2023-06", b, db.Protector), Worker("甲", "2023-06", new TestPerson(5), db.Protector),
            Worker("乙", "2023-04", a, db.Protector),
        ]));
        Assert.Equal(2, Value(county, "SHOP-005", "2023-05-31"));
        Assert.Equal(2, Value(county, "SHOP-006", "2023-05-31"));
        Assert.Equal(3, Value(county, "SHOP-005", "2023-06-30"));
        Assert.Equal(1, Value(county, "SHOP-006", "2023-06-30"));
    }

    [Theory, OnBothDatabases]
    public void Trained_persons_count_once_by_the_bureau_of_the_class(DatabaseKind kind)
    {
        var (a, b) = (new TestPerson(1), new TestPerson(2));
        using var county = County(
            kind, [a, b], a.Record(), b.Record(), Class("1", "县人社局", "2023-02-01"), Class("2", "人力资源和社会保障局", "2023-06-30"),
            Class("3", "县农业农村局", "2023-03-01"), Class("4", "县人社局", "2022-12-31"), Class("5", "妇联", "2023-03-01"));
        county.Write(db => TestCounty.Store(db, [
            Learner("1", a, db.Protector), Learner("2", a, db.Protector), Learner("2", b, db.Protector), Learner("3", b, db.Protector),
            Learner("4", a, db.Protector), Learner("5", a, db.Protector), Learner("1", new TestPerson(7), db.Protector),
        ]));
        Assert.Equal(2, Value(county, "TRAIN-001", "2023-06-30"));
        Assert.Equal(1, Value(county, "TRAIN-001", "2023-06-29"));
        Assert.Equal(1, Value(county, "TRAIN-002", "2023-06-30"));
        Assert.Equal(1, Value(county, "TRAIN-001", "2022-12-31"));
    }

    [Theory, OnBothDatabases]
    public void Fairs_brochures_and_vacancies_keep_their_bounds(DatabaseKind kind)
    {
        using var county = County(
            kind, [], Fair("2022-12-31"), Fair("2023-01-01"), Fair("2023-06-30"), Print("招工简章", 5000, "2023-03-01"), Print("政策折页", 100, "2023-03-01"),
            Print("招工简章", 300, "2023-07-01"), Firm(1), Firm(2), Vacancy(1, 10, "2023-06-30"), Vacancy(1, 5, null), Vacancy(2, 7, "2023-06-29"));
        Assert.Equal(2, Value(county, "FAIR-001", "2023-06-30"));
        Assert.Equal(5000, Value(county, "PUB-001", "2023-06-30"));
        Assert.Equal(1, Value(county, "VAC-001", "2023-06-30"));
        Assert.Equal(2, Value(county, "VAC-002", "2023-06-30"));
        Assert.Equal(15, Value(county, "VAC-003", "2023-06-30"));
        Assert.Equal(22, Value(county, "VAC-003", "2023-06-29"));
    }

    private static PostAppointment Post(TestPerson p, FieldProtector protector, string start, string? end) => new()
    {
        Name = "甲", IdentityIndex = protector.Index(p.Identity), Identity = p.Identity, RegionCode = p.Region,
        StartOn = Day(start), EndOn = end is null ? null : Day(end),
    };

    private static Workshop Shop(string name, string recognised, WorkshopStatus status, string from = "0001-01-01", string? to = null) => new()
    {
        Name = name, RecognisedOn = Day(recognised), Status = status, RegionCode = TestCounty.East, ValidFrom = Day(from), ValidTo = to is null ? null : Day(to),
    };

    private static WorkshopWorker Worker(string shop, string month, TestPerson p, FieldProtector protector) => new()
    {
        WorkshopName = shop, Month = Month(month), Name = "甲", IdentityIndex = protector.Index(p.Identity), Identity = p.Identity,
        RegionCode = p.Region,
    };

    private static TrainingClass Class(string code, string organiser, string end) => new()
    {
        Code = code, Organiser = organiser, EndOn = Day(end), StartOn = new DateOnly(2023, 1, 1), RegionCode = "369902000000",
    };

    private static TrainingParticipant Learner(string code, TestPerson p, FieldProtector protector) => new()
    {
        ClassCode = code, ClassStartOn = new DateOnly(2023, 1, 1), Name = "甲", IdentityIndex = protector.Index(p.Identity), RegionCode = "369902000000",
    };

    private static JobFair Fair(string day) => new() { HeldOn = Day(day), Title = "招聘会", RegionCode = "369902000000" };

    private static PrintedMatter Print(string category, int copies, string day) => new()
    {
        Title = category, Category = category, Copies = copies, PublishedOn = Day(day), RegionCode = "369902000000",
    };

    private static Employer Firm(long id) => new() { Id = id, Name = $"企业{id}", RegionCode = "369902000000" };

    private static Vacancy Vacancy(long employer, int heads, string? deadline) => new()
    {
        EmployerId = employer, Job = "操作工", Ordinal = heads, Headcount = heads, Deadline = deadline is null ? null : Day(deadline), RegionCode = "369902000000",
    };
}
