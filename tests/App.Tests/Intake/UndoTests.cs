using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Intake;
using Wengang.App.Intake.Undoing;
using Wengang.App.Monitoring;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Intake;

[Collection("jobs")]
public class UndoTests
{
    private static readonly DateOnly June = new(2023, 6, 30);

    [Theory, OnBothDatabases]
    public void An_undone_import_leaves_the_figures_as_before_and_the_time_between_askable(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(1)), "人口信息_20230630.xlsx");
        clerk.Desk.ImportOne(Forms.OutWork("2023年05月", Forms.Away(0)), "外出_202305.xlsx");
        var files = new[] { ("人口信息_20230630.xlsx", Forms.Register(Forms.Person(0), Forms.Person(2))), ("外出_202306.xlsx", Forms.OutWork("2023年06月", Forms.Away(0, ("结束时间", "2023年06月")), Forms.Away(1), Forms.Away(2))) };
        var batch = clerk.Confirm(clerk.Drop(files).Id);
        var (during, between) = (Figure(clerk, null), DateTime.UtcNow);
        Assert.Equal(2, during);

        var undone = clerk.Undo(batch.Id);

        Assert.Equal(BatchState.Undone, undone.State);
        Assert.Equal(1, Figure(clerk, null));
        Assert.Equal(during, Figure(clerk, between));
        using (var db = clerk.Open())
        {
            Assert.Empty(AuditVerification.Run(db).Problems);
        }

        // The same files again are as new as they were; whoever is not registered any more is unknown to other sheets.
        Assert.Equal("+0 ~0 =0 back 1 ask 0 out 0 dup 0", clerk.Says(clerk.Drop(("外出_202307.xlsx", Forms.OutWork("2023年07月", Forms.Away(2)))).Id));
        Assert.Equal(BatchState.Confirmed, clerk.Confirm(clerk.Drop(files).Id).State);
        Assert.Equal(during, Figure(clerk, null));
    }

    [Theory, OnBothDatabases]
    public void What_stands_on_an_import_is_named_and_keeps_it(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var batch = clerk.Confirm(clerk.Drop(("人口信息_20230630.xlsx", Forms.Register(Forms.Person(0), Forms.Person(1)))).Id);
        clerk.Desk.ImportOne(Forms.OutWork("2023年06月", Forms.Away(0)), "外出_202306.xlsx");
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(1, ("劳动技能", "丧失劳动力"))), "人口信息_20230630.xlsx");
        using (var db = clerk.Open())
        {
            Freezing.Freeze(db, IndicatorCatalogue.All, Period.Parse("2023-06"), OperationSource.Page);
            var hindrances = UndoHindrances.Of(db, batch);
            Assert.Contains(hindrances, h => h.Contains("又被更正 1 条", StringComparison.Ordinal));
            Assert.Contains(hindrances, h => h.Contains("又有了别的记录", StringComparison.Ordinal) && h.Contains("外出_202306.xlsx", StringComparison.Ordinal));
            Assert.Contains(hindrances, h => h.Contains("2023年6月的数据在这次导入之后已经定稿", StringComparison.Ordinal));
        }

        var kept = clerk.Undo(batch.Id);
        Assert.Equal(BatchState.Confirmed, kept.State);
        Assert.Contains("又被更正 1 条", kept.Words, StringComparison.Ordinal);
        using var after = clerk.Open();
        Assert.Equal(1, after.Set<WorkSpell>().Count());
    }

    [Theory, OnBothDatabases]
    public void A_workshop_or_class_that_a_later_roster_names_stays_until_the_roster_is_undone(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var register = clerk.Confirm(clerk.Drop(("车间和班次_202306.xlsx", Ledgers.Registers("云岭服饰车间", "P01"))).Id);
        var rosters = clerk.Confirm(clerk.Drop(("花名册_202306.xlsx", Ledgers.Rosters("云岭服饰车间", "P01"))).Id);

        var kept = clerk.Undo(register.Id);

        Assert.Equal(BatchState.Confirmed, kept.State);
        Assert.Contains("这一批新登记的帮扶车间，后来又导入了用工花名册 1 条", kept.Words, StringComparison.Ordinal);
        Assert.Contains("这一批新登记的培训班，后来又导入了学员花名册 1 条", kept.Words, StringComparison.Ordinal);
        Assert.Equal(BatchState.Undone, clerk.Undo(rosters.Id).State);
        Assert.Equal(BatchState.Undone, clerk.Undo(register.Id).State);
    }

    [Theory, OnBothDatabases]
    public void A_workshop_that_was_known_before_does_not_keep_an_import(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        clerk.Confirm(clerk.Drop(("车间和班次_202305.xlsx", Ledgers.Registers("云岭服饰车间", "P01"))).Id);
        var changed = clerk.Confirm(clerk.Drop(("车间和班次_202306.xlsx", Ledgers.Registers("云岭服饰车间", "P01", status: "停产"))).Id);
        clerk.Confirm(clerk.Drop(("花名册_202306.xlsx", Ledgers.Rosters("云岭服饰车间", "P01"))).Id);
        Assert.Equal(BatchState.Undone, clerk.Undo(changed.Id).State);
    }

    private static decimal? Figure(Clerk clerk, DateTime? knownAt)
    {
        using var db = clerk.Open();
        return Figures.Compute(db, IndicatorCatalogue.All, June, knownAt, ["WORK-001"])[0].Value;
    }
}
