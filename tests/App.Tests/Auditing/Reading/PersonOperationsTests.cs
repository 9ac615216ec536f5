using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Reading;
using Wengang.App.Data;
using Wengang.App.People;
using Wengang.App.People.Editing;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Auditing.Reading;

[Collection("jobs")]
public class PersonOperationsTests
{
    private static readonly Actor Auditor = new("审计员", "审计管理员", Scope.Everything)
    {
        Permissions = PermissionMatrix.Of(Role.AuditAdministrator), Role = Role.AuditAdministrator,
    };

    [Theory, OnBothDatabases]
    public void All_that_concerns_one_resident_is_found_and_nothing_else(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(1)), "人口信息_20230630.xlsx");
        desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0)), "外出_202306.xlsx");
        desk.ImportOne(Forms.Register(Forms.Person(1, ("劳动技能", "丧失劳动力"))), "人口信息_20230701.xlsx");
        var identity = (string)Forms.Person(0)[Array.IndexOf(Forms.RegisterHead, "证件号码")]!;
        using var db = desk.Open();
        using var audit = desk.Open(Auditor);
        var one = PersonOperations.Find(audit, identity)!.Value;
        var other = db.Set<Person>().Single(p => p.Id != one).Id;
        IdentityReveal.Show(db, one, phone: false, "核对证件");

        Assert.Equal([OperationKind.Import, OperationKind.Import, OperationKind.IdentityShown], Kinds(audit, one));
        Assert.Equal([OperationKind.Import, OperationKind.Import], Kinds(audit, other));
        Assert.NotEqual(PersonOperations.Of(audit, one).Order(), PersonOperations.Of(audit, other).Order());
        Assert.Empty(Kinds(audit, 7));
        Assert.Null(PersonOperations.Find(audit, "369902198503041015"));
    }

    [Fact]
    public void Only_an_auditor_of_the_whole_county_asks_for_a_resident()
    {
        using var desk = new Desk();
        using var narrow = desk.Open(Auditor with { Scope = Scope.Nothing });
        Assert.Throws<UnauthorizedAccessException>(() => PersonOperations.Of(narrow, 1));
        using var clerk = desk.Open(Auditor with { Permissions = PermissionMatrix.Of(Role.TownshipClerk) });
        Assert.Throws<UnauthorizedAccessException>(() => PersonOperations.Find(clerk, "369902198503041015"));
    }

    private static List<OperationKind> Kinds(Db db, long person) =>
        [.. OperationQueries.Matching(db, new OperationFilter(Among: PersonOperations.Of(db, person))).Select(o => o.Kind).AsEnumerable().Reverse()];
}
