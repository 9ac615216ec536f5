using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Intake;

[Collection("jobs")]
public class ConflictTests
{
    private const string Register = "人口信息_20230630.xlsx";

    [Theory, OnBothDatabases]
    public void What_a_person_typed_stays_unless_the_clerk_takes_the_sheet(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0)), Register);
        Type(clerk);
        var batch = clerk.Drop((Register, Forms.Register(Forms.Person(0), Forms.Person(1))));
        var conflict = Assert.Single(clerk.Rows(batch.Id, RowState.Conflict));
        Assert.Equal((ConflictKind.Typed, new ValueChange("劳动技能", "弱劳动力或半劳动力", "普通劳动力")), (conflict.Conflict, Assert.Single(conflict.Changes)));
        using (var db = clerk.Open())
        {
            Assert.False(BatchDesk.Confirm(db, batch.Id));
        }

        Assert.Equal(BatchState.Ready, clerk.DecideAll(batch.Id, Choice.Keep).State);
        Assert.Equal("+1 ~0 =0 back 0 ask 1 out 0 dup 0", clerk.Says(batch.Id));
        Assert.Equal(BatchState.Confirmed, clerk.Confirm(batch.Id).State);
        Assert.Equal(LabourCapacity.Weak, Labour(clerk, 0));

        var second = clerk.Drop((Register, Forms.Register(Forms.Person(0), Forms.Person(2))));
        clerk.DecideAll(second.Id, Choice.Take);
        Assert.Equal(BatchState.Confirmed, clerk.Confirm(second.Id).State);
        Assert.Equal(LabourCapacity.Ordinary, Labour(clerk, 0));
    }

    [Theory, OnBothDatabases]
    public void Of_two_rows_that_contradict_each_other_the_chosen_one_is_imported(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var files = new[] { ("a_20230630.xlsx", Forms.Register(Forms.Person(0))), ("b_20230630.xlsx", Forms.Register(Forms.Person(0, ("劳动技能", "丧失劳动力")))) };
        var first = clerk.Drop(files);
        Assert.Equal(ConflictKind.OtherRow, Assert.Single(clerk.Rows(first.Id, RowState.Conflict)).Conflict);
        clerk.DecideAll(first.Id, Choice.LeaveOut);
        clerk.Confirm(first.Id);
        Assert.Null(Labour(clerk, 0));

        var second = clerk.Drop(files);
        clerk.DecideAll(second.Id, Choice.Take);
        Assert.Equal(BatchState.Confirmed, clerk.Confirm(second.Id).State);
        Assert.Equal(LabourCapacity.Lost, Labour(clerk, 0));
    }

    [Theory, OnBothDatabases]
    public void A_person_in_another_household_moves_only_when_the_clerk_says_so(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(4)), Register);
        var batch = clerk.Drop((Register, Forms.Register(Forms.Person(0, ("户编号", "H0001")))));
        Assert.Equal(ConflictKind.OtherHousehold, Assert.Single(clerk.Rows(batch.Id, RowState.Conflict)).Conflict);
        clerk.DecideAll(batch.Id, Choice.Take);
        Assert.Equal(BatchState.Confirmed, clerk.Confirm(batch.Id).State);
        using var db = clerk.Open();
        Assert.Single(db.Set<PersonRecord>().Select(r => r.HouseholdId).Distinct());
    }

    [Fact]
    public void Another_name_or_an_earlier_sheet_of_the_same_month_is_asked_about()
    {
        using var clerk = new Clerk();
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(1)), Register);
        clerk.Desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(1)), "外出_202306.xlsx");
        var batch = clerk.Drop(("外出2_202306.xlsx", Forms.OutWork("2023年06月", Forms.Away(0, ("姓名", "别的人")), Forms.Away(1, ("务工月收入", 5000)))));
        var lines = clerk.Rows(batch.Id, RowState.Conflict);
        Assert.Equal([ConflictKind.OtherName, ConflictKind.OtherSheet], lines.Select(l => l.Conflict!.Value));
        Assert.Equal(new ValueChange("姓名", Someone.Name(0), "别的人"), lines[0].Changes[0]);
        Assert.Equal(new ValueChange("务工月收入", "4500 元", "5000 元"), Assert.Single(lines[1].Changes));
    }

    private static LabourCapacity? Labour(Clerk clerk, int n)
    {
        using var db = clerk.Open();
        var index = db.Protector.Index(Someone.Number(n));
        return db.Set<PersonRecord>().Where(r => db.Set<Person>().Any(p => p.Id == r.PersonId && p.IdentityIndex == index)).Select(r => r.Labour).FirstOrDefault();
    }

    /// <summary>A person corrects the labour capacity by hand.</summary>
    private static void Type(Clerk clerk)
    {
        using var db = clerk.Open();
        var known = db.Set<PersonRecord>().AsNoTracking().Single();
        using var operation = db.Begin(OperationKind.Import, "改一个人", OperationSource.Page);
        db.Bulk.Retract<PersonRecord>([known.Id]);
        db.Bulk.Insert<PersonRecord>([new PersonRecord
        {
            RegionCode = known.RegionCode, PersonId = known.PersonId, HouseholdId = known.HouseholdId, Name = known.Name, Relation = known.Relation,
            HouseholdType = known.HouseholdType, Labour = LabourCapacity.Weak, PhoneIndex = known.PhoneIndex, ValidFrom = known.ValidFrom, ObservedOn = known.ObservedOn,
        }]);
        operation.Complete();
    }
}
