using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Checking;
using Wengang.App.Monitoring.Periods;
using Wengang.App.Tests.Indicators;
using Wengang.App.Tests.People;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Checking;

/// <summary>A county whose July is open, with a worker in each of two villages.</summary>
public abstract class CheckedCounty : Corrected
{
    private protected static readonly Period July = Period.Parse("2023-07");
    private protected static readonly DateOnly Midsummer = new(2023, 7, 15);
    private protected static readonly TestPerson One = new(1);
    private protected static readonly TestPerson Two = new(2);
    private protected static readonly TestPerson Far = new(3, TestCounty.West);

    private protected static Actor Worker(string village = TestCounty.East, string name = "村里人") =>
        new(name, "村信息员", Roles.ScopeOf(Role.VillageWorker, village)) { Permissions = PermissionMatrix.Of(Role.VillageWorker), Role = Role.VillageWorker, AccountId = 7 };

    private protected static TestCounty Open(DatabaseKind kind, params Recorded[] rows)
    {
        var far = Far.Record();
        var other = new App.People.PersonRecord
        {
            PersonId = Far.Id, HouseholdId = 2, Name = far.Name, HouseholdType = far.HouseholdType, Labour = far.Labour, RegionCode = Far.Region, ValidFrom = far.ValidFrom,
        };
        var county = With(kind, [One, Two, Far], [One.Record(), Two.Record(), other, .. rows]);
        using var db = county.Open();
        Assert.True(PeriodBook.Open(db, July, Midsummer));
        return county;
    }

    private protected static CheckAnswer Answer(TestPerson person, AnswerKind kind = AnswerKind.Unchanged, CheckChanges? changes = null) => new()
    {
        Id = Guid.NewGuid(), Month = July, PersonId = person.Id, Kind = changes is null ? kind : AnswerKind.Changed, Method = CheckMethod.Phone, CheckedOn = new DateOnly(2023, 7, 12),
        Changes = changes, NextOn = kind == AnswerKind.Unreachable ? new DateOnly(2023, 7, 20) : null,
    };

    private protected static CheckAnswer Household(long household = 1) => Answer(One) with { PersonId = null, HouseholdId = household };

    private protected static IReadOnlyList<CheckReceipt> Post(TestCounty county, Actor actor, params CheckAnswer[] answers)
    {
        using var writer = new CheckWriter(county.County.Open, () => Midsummer);
        return writer.Post(actor, OperationSource.Page, answers).GetAwaiter().GetResult();
    }

    private protected static CheckReceipt Post(TestCounty county, CheckAnswer answer) => Assert.Single(Post(county, Worker(), answer));

    private protected static IReadOnlyList<T> All<T>(TestCounty county)
        where T : Fact
    {
        using var db = county.Open();
        return [.. db.All<T>().OrderBy(f => f.Id)];
    }
}
