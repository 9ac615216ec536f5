using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Data.Schema;
using Wengang.App.Imports.Learning;
using Wengang.App.Imports.Running;
using Wengang.App.Indicators;
using Wengang.App.Tests.Spreadsheets;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Values;

namespace Wengang.App.Tests.Imports.Making;

/// <summary>The desk of an invented county's clerk: a database that knows the divisions, and workbooks that arrive.</summary>
internal sealed class Desk : IDisposable
{
    private static readonly DateOnly Today = new(2023, 7, 5);
    private static readonly Dictionary<DatabaseKind, Lazy<TestDatabase>> Templates = Enum.GetValues<DatabaseKind>().ToDictionary(k => k, k => new Lazy<TestDatabase>(() => Template(k)));

    private readonly TestDatabase database;
    private readonly TempFolder folder = new();
    private int runs;

    /// <param name="kind">Which database.</param>
    /// <param name="empty">One that does not even know the divisions.</param>
    public Desk(DatabaseKind kind = DatabaseKind.Sqlite, bool empty = false)
    {
        if (empty)
        {
            database = TestDatabase.Create(kind);
            SchemaUpgrade.Run(CountyDatabase.At(database.Connection), Actor.Local("test"));
            return;
        }

        lock (Templates)
        {
            database = Templates[kind].Value.Copy();
        }
    }

    public string Connection => database.Connection;

    public string FolderOf(string name) => folder[name];

    public Db Open(Actor? actor = null) => CountyDatabase.At(Connection).Open(actor ?? Actor.Local("test"));

    public SheetResult ImportOne(byte[] content, string name = "表_202306.xlsx") => Assert.Single(Import((name, content)).Sheets);

    /// <summary>Imports the files in one run; the later of two names sorts later.</summary>
    public ImportResult Import(params (string Name, byte[] Content)[] files) => Import(Drop(files));

    public ImportResult Import(string path, Period? stated = null)
    {
        using var db = Open();
        var frozen = db.Set<FrozenFigure>().AsNoTracking().Select(f => f.Month).Distinct().ToHashSet();
        return new ImportRun(db, Modules.Importers, frozen).Run(ImportPlan.Make([path], stated, Today, HeadingMemory.Kinds(db)));
    }

    /// <summary>Writes the files into a new folder.</summary>
    public string Drop(params (string Name, byte[] Content)[] files)
    {
        var path = Directory.CreateDirectory(folder[$"run{++runs}"]).FullName;
        foreach (var (name, content) in files)
        {
            File.WriteAllBytes(Path.Combine(path, name), content);
        }

        return path;
    }

    /// <summary>"5 rows: +3 ~0 =0 dup 1, invalid_id_checksum 1" — and every row is in exactly one count.</summary>
    public static string Says(SheetResult sheet)
    {
        var tally = sheet.Tally;
        Assert.Equal(tally.Rows, tally.Added + tally.Changed + tally.Unchanged + tally.Skipped + tally.Rejected);
        Assert.Equal(tally.Rejected, tally.Reasons.Values.Sum());
        return $"{tally.Rows} rows: +{tally.Added} ~{tally.Changed} ={tally.Unchanged} dup {tally.Skipped}"
            + string.Concat(tally.Reasons.Select(r => $", {r.Key} {r.Value}"));
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    private static TestDatabase Template(DatabaseKind kind)
    {
        var database = TestDatabase.Create(kind);
        SchemaUpgrade.Run(CountyDatabase.At(database.Connection), Actor.Local("test"));
        using var folder = new TempFolder();
        using var db = CountyDatabase.At(database.Connection).Open(Actor.Local("test"));
        var path = folder.Write("行政区划.xlsx", Forms.Divisions());
        Assert.Empty(new ImportRun(db, Modules.Importers, new HashSet<Period>()).Run(ImportPlan.Make([path], null, Today)).Problems);
        return database;
    }
}
