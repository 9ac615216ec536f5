using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Auditing.Verifying;
using Wengang.App.Data;
using Wengang.App.Intake;
using Wengang.App.Intake.Receiving;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;
using Wengang.App.Upkeep;

namespace Wengang.App.Tests.Intake;

[Collection("jobs")]
public class AgedBatchTests
{
    private const string Register = "人口信息_20230630.xlsx";

    [Theory, OnBothDatabases]
    public void Files_go_when_a_batch_is_put_aside_or_long_done_and_the_operation_says_how_many(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var aside = clerk.Drop((Register, Forms.Register(1)));
        var old = clerk.Confirm(clerk.Drop((Register, Forms.Register(2))).Id);
        using var db = clerk.Open();
        Assert.True(BatchDesk.Discard(db, aside.Id));
        Assert.False(Directory.Exists(BatchFolder.Of(db, aside.Id)));
        var rule = Modules.Retention.Single(r => r.Key == "import-files");
        Assert.Equal(0, rule.Apply(db, UpkeepSettings.Default, DateTime.UtcNow.AddDays(29)));
        Assert.True(Directory.Exists(BatchFolder.Of(db, old.Id)));
        Assert.Equal(1, rule.Apply(db, UpkeepSettings.Default, DateTime.UtcNow.AddDays(31)));
        Assert.False(Directory.Exists(BatchFolder.Of(db, old.Id)));
        Assert.Equal((BatchState.Confirmed, true), (clerk.Read(old.Id).State, clerk.Read(old.Id).FilesGone));
        Assert.EndsWith("共 1 件", db.Set<Operation>().Single(o => o.Kind == OperationKind.Cleaning).Reason, StringComparison.Ordinal);
        Assert.False(BatchDesk.Confirm(db, aside.Id));
    }

    [Theory, OnBothDatabases]
    public void What_nobody_confirmed_is_put_aside_in_time_and_what_was_confirmed_is_not(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var done = clerk.Confirm(clerk.Drop((Register, Forms.Register(2))).Id);
        var waiting = clerk.Drop((Register, Forms.Register(1)));
        using var db = clerk.Open();
        var rule = Modules.Retention.Single(r => r.Key == "import-drafts");
        var settings = UpkeepSettings.Default with { Times = new Dictionary<string, int> { [rule.Key] = 10 } };
        Assert.Equal(0, rule.Apply(db, settings, DateTime.UtcNow.AddDays(9)));
        Assert.Equal(1, rule.Apply(db, settings, DateTime.UtcNow.AddDays(11)));
        Assert.Equal((BatchState.Discarded, BatchState.Confirmed), (clerk.Read(waiting.Id).State, clerk.Read(done.Id).State));
        Assert.False(Directory.Exists(BatchFolder.Of(db, waiting.Id)));
        Assert.True(Directory.Exists(BatchFolder.Of(db, done.Id)));
        Assert.Empty(AuditVerification.Run(db).Problems);
    }
}
