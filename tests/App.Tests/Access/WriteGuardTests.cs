using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Access;

/// <summary>No write without an operation, none outside one's regions, nothing seen outside them. Each guard beside the act it allows.</summary>
public class WriteGuardTests
{
    private static readonly Actor Township = new("clerk", "城关镇", Scope.Below("369902100"));

    [Theory, OnBothDatabases]
    public void Nothing_is_written_without_an_operation(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        using var db = desk.Open();
        Assert.Throws<InvalidOperationException>(() => db.Bulk.Insert([House("369902100002", "H1")]));
        Assert.Throws<InvalidOperationException>(() => db.Bulk.Retract<PersonRecord>([1]));
        db.Add(House("369902100002", "H2"));
        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        db.ChangeTracker.Clear();
        Assert.Equal(0, db.Set<Household>().Count());

        using var operation = db.Begin(OperationKind.Import, "test", OperationSource.Import);
        db.Bulk.Insert([House("369902100002", "H1")]);
        db.Add(House("369902100002", "H2"));
        operation.Complete();
        Assert.Equal(2, db.Set<Household>().Count());
    }

    [Theory, OnBothDatabases]
    public void Nobody_writes_outside_their_regions(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        using var db = desk.Open(Township);
        using (db.Begin(OperationKind.Import, "test", OperationSource.Import))
        {
            Assert.Throws<UnauthorizedAccessException>(() => db.Bulk.Insert([House("369902101001", "H1")]));
            db.Add(House("369902101001", "H2"));
            Assert.Throws<UnauthorizedAccessException>(() => db.SaveChanges());
        }

        using (var operation = db.Begin(OperationKind.Import, "test", OperationSource.Import))
        {
            var mine = House("369902100002", "H3");
            db.Add(mine);
            db.SaveChanges();
            mine.RegionCode = "369902101001";
            Assert.Throws<UnauthorizedAccessException>(() => db.SaveChanges());
            mine.RegionCode = "369902100001";
            operation.Complete();
        }

        Assert.Equal("369902100001", db.Set<Household>().Single().RegionCode);
    }

    [Theory, OnBothDatabases]
    public void What_one_may_not_see_is_in_no_list_and_no_count(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(4, ("乡(镇)", "白石镇"), ("行政村", "上坪")), Forms.Person(8, ("行政村", null))));
        desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0), Forms.Away(4)), "月报.xlsx");
        Assert.Equal((3, 3, 2), Seen(desk, Actor.Local("test")));
        Assert.Equal((2, 2, 1), Seen(desk, Township));
        Assert.Equal((1, 1, 1), Seen(desk, new Actor("clerk", "河口村", Scope.Below("369902100002"))));
        Assert.Equal((1, 1, 1), Seen(desk, new Actor("clerk", "白石镇", Scope.Below("369902101"))));
        Assert.Equal((0, 0, 0), Seen(desk, new Actor("clerk", "邻县", Scope.Below("369903"))));
        Assert.Equal((0, 0, 0), Seen(desk, Actor.Nobody));
    }

    [Theory, OnBothDatabases]
    public void A_township_retracts_only_its_own_facts(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(4, ("乡(镇)", "白石镇"), ("行政村", "上坪"))));
        using var all = desk.Open();
        var foreign = all.Set<PersonRecord>().Single(r => r.RegionCode.StartsWith("369902101")).Id;
        var own = all.Set<PersonRecord>().Single(r => r.RegionCode.StartsWith("369902100")).Id;
        using var db = desk.Open(Township);
        using (db.Begin(OperationKind.Import, "test", OperationSource.Import))
        {
            Assert.ThrowsAny<Exception>(() => db.Bulk.Retract<PersonRecord>([foreign]));
        }

        using var operation = db.Begin(OperationKind.Import, "test", OperationSource.Import);
        db.Bulk.Retract<PersonRecord>([own]);
        operation.Complete();
        Assert.Equal(1, all.Set<PersonRecord>().Count());
    }

    [Fact]
    public void Nobody_may_not_even_begin()
    {
        using var desk = new Desk();
        using var db = desk.Open(Actor.Nobody);
        Assert.Throws<InvalidOperationException>(() => db.Begin(OperationKind.Import, "test", OperationSource.Import));
    }

    private static Household House(string region, string code) => new() { Id = Ids.Next(), Code = code, RegionCode = region };

    private static (int Listed, int Counted, int Spells) Seen(Desk desk, Actor actor)
    {
        using var db = desk.Open(actor);
        return (db.Set<PersonRecord>().ToList().Count, db.Set<Person>().Count(), db.Known<WorkSpell>(DateTime.UtcNow.AddDays(1)).Count());
    }
}
