using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Intake;
using Wengang.App.Intake.Preview;
using Wengang.App.Intake.Receiving;
using Wengang.App.Jobs;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Intake;

/// <summary>A clerk who drops files into the desk of the invented county, and the worker that does the jobs.</summary>
internal sealed class Clerk(DatabaseKind kind = DatabaseKind.Sqlite, bool empty = false) : IDisposable
{
    /// <summary>A clerk of 城关镇.</summary>
    public static readonly Actor OfTown = new("chengguan", "城关镇经办", Scope.Below("369902100"))
    {
        Permissions = PermissionMatrix.Of(Role.TownshipClerk), Role = Role.TownshipClerk,
    };

    /// <summary>A clerk of 白石镇.</summary>
    public static readonly Actor OfOtherTown = new("baishi", "白石镇经办", Scope.Below("369902101"))
    {
        Permissions = PermissionMatrix.Of(Role.TownshipClerk), Role = Role.TownshipClerk,
    };

    private readonly List<long> batches = [];

    public Desk Desk { get; } = new(kind, empty);

    public Db Open(Actor? actor = null) => Desk.Open(actor);

    /// <summary>Drops files and has them previewed.</summary>
    public ImportBatch Drop(Actor? actor, params (string Name, byte[] Content)[] files)
    {
        var batch = Upload(actor, files);
        Work();
        return Read(batch.Id);
    }

    public ImportBatch Drop(params (string Name, byte[] Content)[] files) => Drop(null, files);

    /// <summary>Drops files only.</summary>
    public ImportBatch Upload(Actor? actor, (string Name, byte[] Content)[] files, long? parent = null)
    {
        using var db = Open(actor);
        var batch = Receiver.Receive(db, [.. files.Select(f => new DroppedFile(f.Name, f.Content.Length, () => new MemoryStream(f.Content)))], parent)!;
        batches.Add(batch.Id);
        return batch;
    }

    /// <summary>Does all queued jobs.</summary>
    public void Work()
    {
        var runner = new JobRunner(a => Open(a), Modules.Jobs, new JobBoard());
        while (runner.RunNext(TestContext.Current.CancellationToken))
        {
        }
    }

    public ImportBatch Read(long id)
    {
        using var db = Open();
        return db.Set<ImportBatch>().AsNoTracking().Single(b => b.Id == id);
    }

    public List<BatchSheet> Sheets(long id)
    {
        using var db = Open();
        return [.. db.Set<BatchSheet>().AsNoTracking().Where(s => s.BatchId == id).OrderBy(s => s.Place)];
    }

    public List<RowLine> Rows(long id, RowState state)
    {
        using var db = Open();
        return [.. Sheets(id).SelectMany(s => PreviewFiles.Rows(db, id, s.Place, state))];
    }

    public PreviewSummary Summary(long id)
    {
        using var db = Open();
        return PreviewFiles.ReadSummary(db, id);
    }

    /// <summary>Confirms and has it done.</summary>
    public ImportBatch Confirm(long id, Actor? actor = null)
    {
        using (var db = Open(actor))
        {
            Assert.True(BatchDesk.Confirm(db, id));
        }

        Work();
        return Read(id);
    }

    public ImportBatch DecideAll(long id, Choice choice)
    {
        using (var db = Open())
        {
            Assert.True(BatchDesk.DecideRest(db, id, null, choice));
        }

        Work();
        return Read(id);
    }

    public ImportBatch Undo(long id)
    {
        using (var db = Open())
        {
            Assert.True(BatchDesk.Undo(db, id, "导错了"));
        }

        Work();
        return Read(id);
    }

    /// <summary>What the worksheet shows: "+3 ~0 =0 back 1 ask 0 out 0 dup 0".</summary>
    public string Says(long id, int place = 1)
    {
        var s = Sheets(id)[place - 1];
        return $"+{s.Added} ~{s.Changed} ={s.Unchanged} back {s.Rejected} ask {s.Conflicts} out {s.LeftOut} dup {s.Skipped}";
    }

    public void Dispose()
    {
        using (var db = Open())
        {
            batches.ForEach(b => BatchFolder.Remove(db, b));
        }

        Desk.Dispose();
    }
}
