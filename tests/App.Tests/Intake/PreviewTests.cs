using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.App.Intake.Receiving;
using Wengang.App.Monitoring;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Intake;

[Collection("jobs")]
public class PreviewTests
{
    private const string Register = "人口信息_20230630.xlsx";

    [Theory, OnBothDatabases]
    public void A_preview_shows_every_row_and_writes_nothing(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0), Forms.Person(1)), Register);
        var batch = clerk.Drop(("人口信息_20230731.xlsx", new Grid("人口信息").Row("人口信息（2023年7月31日）").Row(Forms.RegisterHead)
            .Rows([Forms.Person(0), Forms.Person(1, ("劳动技能", "丧失劳动力")), Forms.Person(2), Forms.Person(3, ("证件号码", "369902199001010000"))]).Book()));

        Assert.Equal(BatchState.Ready, batch.State);
        Assert.Equal("+1 ~1 =1 back 1 ask 0 out 0 dup 0", clerk.Says(batch.Id));
        Assert.Equal(new ValueChange("劳动技能", "普通劳动力", "丧失劳动力"), Assert.Single(Assert.Single(clerk.Rows(batch.Id, RowState.Changed)).Changes));
        var rejected = Assert.Single(clerk.Rows(batch.Id, RowState.Rejected));
        var note = Assert.Single(rejected.Notes);
        Assert.Equal(("F6", "证件号码", "invalid_id_checksum"), (note.Cell, note.Heading, note.Reason));
        Assert.DoesNotContain("369902199001010000", note.Seen + rejected.Who, StringComparison.Ordinal);
        using var db = clerk.Open();
        Assert.Equal((2, 1), (db.Set<Person>().Count(), db.Set<ImportSource>().Count(s => s.Kind == "persons")));
    }

    [Theory, OnBothDatabases]
    public void A_confirmation_writes_all_files_as_one_operation(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var batch = clerk.Drop((Register, Forms.Register(Forms.Person(0), Forms.Person(1))), ("外出_202306.xlsx", Forms.OutWork("2023年06月", Forms.Away(0), Forms.Away(1))));
        Assert.Equal("+2 ~0 =0 back 0 ask 0 out 0 dup 0", clerk.Says(batch.Id, 2));

        var done = clerk.Confirm(batch.Id);

        Assert.Equal(BatchState.Confirmed, done.State);
        using var db = clerk.Open();
        Assert.Equal((2, 2), (db.Set<PersonRecord>().Count(), db.Set<WorkSpell>().Count()));
        Assert.Equal([done.OperationId!.Value], db.Set<WorkSpell>().Select(s => s.OperationId).Concat(db.Set<PersonRecord>().Select(r => r.OperationId)).Distinct().ToList());
    }

    [Theory, OnBothDatabases]
    public void What_changed_meanwhile_is_shown_instead_of_written(DatabaseKind kind)
    {
        using var clerk = new Clerk(kind);
        var batch = clerk.Drop((Register, Forms.Register(Forms.Person(0), Forms.Person(1))));
        clerk.Desk.ImportOne(Forms.Register(Forms.Person(0)), Register);

        var again = clerk.Confirm(batch.Id);

        Assert.Equal(BatchState.Ready, again.State);
        Assert.Contains("有了变化", again.Words, StringComparison.Ordinal);
        Assert.Equal("+1 ~0 =1 back 0 ask 0 out 0 dup 0", clerk.Says(batch.Id));
        using (var db = clerk.Open())
        {
            Assert.Equal(1, db.Set<Person>().Count());
        }

        Assert.Equal(BatchState.Confirmed, clerk.Confirm(batch.Id).State);
    }

    [Fact]
    public void A_file_that_is_no_workbook_is_refused_with_its_reason_and_not_kept()
    {
        using var clerk = new Clerk();
        var batch = clerk.Drop(("说明.xlsx", "%PDF-1.4 x"u8.ToArray()), ("../../" + Register, Forms.Register(1)), ("~$人口.xlsx", [1]));
        using var db = clerk.Open();
        var files = db.Set<BatchFile>().Where(f => f.BatchId == batch.Id).OrderBy(f => f.Id).ToList();
        Assert.Equal(["说明.xlsx", Register], files.Select(f => f.Name));
        Assert.Contains("PDF", files[0].Refused, StringComparison.Ordinal);
        Assert.False(File.Exists(BatchFolder.FileOf(db, batch.Id, files[0])));
        Assert.True(File.Exists(BatchFolder.FileOf(db, batch.Id, files[1])));
        Assert.Throws<ArgumentException>(() => Receiver.Receive(db, [.. Enumerable.Range(0, 201).Select(i => new DroppedFile($"{i}.xlsx", 1, () => Stream.Null))]));
        Assert.Throws<ArgumentException>(() => Receiver.Receive(db, [.. Enumerable.Range(0, 4).Select(i => new DroppedFile($"{i}.xlsx", 90 << 20, () => Stream.Null))]));
    }
}
