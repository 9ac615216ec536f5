using Wengang.App.Data;
using Wengang.App.Indicators;
using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.App.Jobs;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Intake;

[Collection("jobs")]
public class ChainTests
{
    [Theory, OnBothDatabases]
    public void Mended_rejects_are_dropped_again_and_only_they_count(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var first = clerk.Drop(("人口信息_20230630.xlsx", Forms.Register(Forms.Person(0), Forms.Person(1, ("户类型", "不知道")), Forms.Person(0, ("劳动技能", "丧失劳动力")))));
        clerk.DecideAll(first.Id, Choice.Keep);
        clerk.Confirm(first.Id);
        using var db = clerk.Open();
        var (name, content) = RejectedRows.File(db, clerk.Read(first.Id))!.Value;
        Assert.Equal("人口信息_20230630_退回.xlsx", name);
        var mended = new TestPackageSheet(content);
        var xml = System.Text.Encoding.UTF8.GetString(mended.Xml);
        Assert.Contains("不知道", xml, StringComparison.Ordinal);

        var second = clerk.Upload(null, [(name, mended.With(xml.Replace("不知道", "脱贫户", StringComparison.Ordinal)))], first.Id);
        clerk.Work();

        Assert.Equal("+1 ~0 =1 back 0 ask 1 out 0 dup 0", clerk.Says(second.Id));
        Assert.Equal((first.Id, BatchState.Confirmed), (clerk.Read(second.Id).ParentId!.Value, clerk.Confirm(second.Id).State));
        Assert.Equal(2, db.Set<Person>().Count());
    }

    [Theory, OnBothDatabases]
    public void A_restart_in_the_middle_does_nothing_twice(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var batch = clerk.Upload(null, [("人口信息_20230630.xlsx", Forms.Register(20))]);
        Stop(clerk, afterReports: 1);
        Assert.Equal(BatchState.Uploaded, clerk.Read(batch.Id).State);
        clerk.Work();
        Assert.Equal(BatchState.Ready, clerk.Read(batch.Id).State);

        using (var db = clerk.Open())
        {
            Assert.True(BatchDesk.Confirm(db, batch.Id));
        }

        Stop(clerk, afterReports: 1);
        using (var db = clerk.Open())
        {
            Assert.Equal((0, BatchState.Confirming), (db.Set<Person>().Count(), clerk.Read(batch.Id).State));
        }

        clerk.Work();
        var done = clerk.Read(batch.Id);
        using var after = clerk.Open();
        Assert.Equal((BatchState.Confirmed, 20), (done.State, after.Set<PersonRecord>().Count()));
        Assert.Equal("这一批已经处理过了", new BatchConfirmation(new IntakeTools(Modules.Importers), (_, _, _, _) => { }).Run(after, batch.Id));
        Assert.Equal(20, after.Set<PersonRecord>().Count());
    }

    [Theory, OnBothDatabases]
    public void Everything_of_the_sample_through_the_browser_gives_the_figures_of_the_command_line(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind, empty: true);
        using var other = new Clerk(kind, empty: true);
        other.Desk.Import(Repository.Sample);
        var files = Directory.GetFiles(Repository.Sample, "*.xlsx").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))).ToArray();
        var batch = clerk.Drop(files);
        foreach (var (conflict, choice) in new[] { (ConflictKind.OtherRow, Choice.Keep), (ConflictKind.OtherHousehold, Choice.Keep), (ConflictKind.OtherName, Choice.Take), (ConflictKind.OtherSheet, Choice.Take) })
        {
            using var db = clerk.Open();
            BatchDesk.DecideRest(db, batch.Id, conflict, choice);
        }

        clerk.Work();
        Assert.Equal(BatchState.Confirmed, clerk.Confirm(batch.Id).State);
        Assert.Equal(Figures(other), Figures(clerk));
    }

    private static List<(string, DateOnly, decimal?)> Figures(Clerk clerk)
    {
        using var db = clerk.Open();
        return [.. new[] { new DateOnly(2022, 12, 31), new DateOnly(2023, 5, 31), new DateOnly(2023, 6, 30) }
            .SelectMany(d => Wengang.App.Indicators.Figures.Compute(db, IndicatorCatalogue.All, d, null).Select(f => (f.Code, d, f.Value)))];
    }

    /// <summary>The process is told to stop while a job reports.</summary>
    private static void Stop(Clerk clerk, int afterReports)
    {
        using var stopping = new CancellationTokenSource();
        var reports = 0;
        var kinds = Modules.Jobs.Select(k => k with { Run = job =>
        {
            if (++reports > afterReports - 1)
            {
                stopping.Cancel();
            }

            return k.Run(job);
        } });
        Assert.Throws<OperationCanceledException>(() => new JobRunner(a => clerk.Open(a), kinds, new JobBoard()).RunNext(stopping.Token));
    }
}
