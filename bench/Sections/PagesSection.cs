using Wengang.Bench.County;
using Wengang.Bench.Measuring;
using Wengang.Rules.Values;

namespace Wengang.Bench.Sections;

/// <summary>Pages over HTTP on loopback: time to answer with eight readers at once, memory, start, bytes on the wire.</summary>
internal static class PagesSection
{
    private const int Readers = 8;

    /// <summary>Answers that are measured, and as many before them: a site that has been open for a while has compiled its pages.</summary>
    private const int MostRequests = 300;

    /// <summary>The site lets one account list and search people only so often in a minute.</summary>
    private const int MostSearches = 50;

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(40);

    private static readonly (string Name, string Path)[] Pages =
    [
        ("home", "/"), ("figures", "/figures"), ("one figure", "/figures/WORK-001"), ("people behind a figure", "/figures/WORK-001/people"),
        ("person list", "/people"), ("person search", "/people?q=%E7%8E%8B"),
    ];

    public static void Run(Options options, BenchDatabase database, WorkFolder folder)
    {
        var rows = options.Rows;
        var connection = database.Fresh("pages");
        var files = new[]
        {
            folder.File("divisions.xlsx", Ledgers.Divisions), folder.File($"register-{rows}.xlsx", path => Ledgers.Register(path, rows)),
            folder.File($"month-{rows}.xlsx", path => Ledgers.Month(path, rows, new Period(2023, 1), 0)),
        };
        ProcessRun.Wengang(connection, ["import", .. files]);
        Reader.MakeAccount(connection);
        Serve(database, connection, rows);
    }

    private static void Serve(BenchDatabase database, string connection, int rows)
    {
        using var site = SiteProcess.Start(connection);
        Report.Single($"{database.Name}: start of the site until it answers, {rows:N0} persons", site.StartSeconds, "<= 2 s");
        using var reader = Reader.SignIn(site.Address);
        foreach (var (name, path) in Pages)
        {
            Measure(database, site, reader, name, path);
        }

        Report.Memory($"{database.Name}: memory of the site under this load (VmHWM)", site.PeakMegabytes(), "<= 250 MB");
        var (first, later) = reader.Bytes("/figures");
        Report.Note($"on the wire, compressed: first page with style and scripts {first:N0} bytes, a later page {later:N0} bytes");
    }

    private static void Measure(BenchDatabase database, SiteProcess site, Reader reader, string name, string path)
    {
        if (!reader.Knows(path))
        {
            Report.Note($"{database.Name}: {name} ({path}): there is no such page");
            return;
        }

        var most = path.StartsWith("/people", StringComparison.Ordinal) ? MostSearches : MostRequests;
        site.TakeAnswers(reader.Load(path, Readers, most, Longest / 4).Count);
        var cpu = site.CpuSeconds();
        var times = reader.Load(path, Readers, most, Longest);
        cpu = (site.CpuSeconds() - cpu) / times.Count;
        times.Sort();
        var own = site.TakeAnswers(times.Count);
        Report.Single($"{database.Name}: {name}, {Readers} readers, server time, 95th of {own.Count}", At(own, 0.95), "<= 30 ms");
        Report.Note($"server: median {At(own, 0.5) * 1000:N0} ms; reader: median {At(times, 0.5) * 1000:N0} ms, 95th {At(times, 0.95) * 1000:N0} ms, slowest {times[^1] * 1000:N0} ms");
        Report.Note($"processor time of the site {cpu * 1000:N1} ms a page; memory so far {site.PeakMegabytes():N0} MB");
    }

    private static double At(List<double> sorted, double part) => sorted[(int)((sorted.Count - 1) * part)];
}
