using System.Diagnostics;
using Wengang.App.Imports;
using Wengang.App.People;
using Wengang.App.Tests.Imports.Making;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Imports;

public class KilledImportTests
{
    private const int Many = 60_000;

    [Theory, OnBothDatabases]
    public void A_killed_import_leaves_nothing_of_the_file_and_can_be_repeated(DatabaseKind kind)
    {
        using var desk = new Desk(kind);
        var big = new Grid("人口").Row(Forms.RegisterHead).Rows(Enumerable.Range(0, Many).Select(n => Forms.Person(n))).Book();
        var path = desk.Drop(("a小.xlsx", Forms.Register(1)), ("b大.xlsx", big));
        Kill(desk.Connection, path);

        using (var db = desk.Open())
        {
            Assert.Equal(1, db.Set<Person>().Count());
            Assert.Equal("a小.xlsx", db.Set<ImportSource>().Single(s => s.Kind == "persons").FileName);
        }

        Assert.Equal("1 rows: +0 ~0 =1 dup 0", Desk.Says(desk.ImportOne(Forms.Register(1))));
    }

    /// <summary>The program as it is built for use, in the configuration under test.</summary>
    private static string Program() =>
        Repository.Path("src", "Web", "bin", new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name, "net10.0", "wengang");

    /// <summary>Waits until the first file is done and rows of the second are being written, then kills the program.</summary>
    private static void Kill(string connection, string path)
    {
        var start = new ProcessStartInfo(Program()) { RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var argument in new[] { "import", path, "--db", connection })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        var line = process.StandardError.ReadLine();
        Assert.Contains("a小.xlsx", line, StringComparison.Ordinal);
        Thread.Sleep(TimeSpan.FromSeconds(0.3));
        Assert.False(process.HasExited, "The import was over before it could be killed.");
        process.Kill();
        process.WaitForExit();
        Assert.NotEqual(0, process.ExitCode);
    }
}
