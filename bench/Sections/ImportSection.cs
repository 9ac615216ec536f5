using Wengang.Bench.County;
using Wengang.Bench.Measuring;
using Wengang.Rules.Values;

namespace Wengang.Bench.Sections;

/// <summary>Monthly sheets end to end: recognised, validated, matched, audited, durable; beside a bare pass and a raw upsert of the same rows.</summary>
internal static class ImportSection
{
    private const string Bare = "bare XmlReader pass + raw upsert of the same rows";

    public static void Run(Options options, BenchDatabase database, WorkFolder folder)
    {
        var rows = options.Rows;
        var connection = database.Fresh("bench");
        var raw = database.FreshRaw("bench_raw");
        var divisions = folder.File("divisions.xlsx", Ledgers.Divisions);
        var register = folder.File($"register-{rows}.xlsx", path => Ledgers.Register(path, rows));
        var prepared = ProcessRun.Wengang(connection, "import", divisions, register);
        Report.Single($"{database.Name}: register of {rows:N0} persons (not part of the ratios)", prepared.Seconds);
        Report.Memory($"{database.Name}: peak memory of it", prepared.PeakMegabytes, "<= 600 MB");
        if (options.Wants("search"))
        {
            SearchSection.Run(database, connection, rows);
        }

        if (options.Only("search"))
        {
            return;
        }

        Measure(database, connection, raw, "first import of a month", Month(folder, rows, 1, 0), "<= 2.5");
        Measure(database, connection, raw, "the same month, one row in twenty changed", Month(folder, rows, 1, 1), "<= 2.0");
        Measure(database, connection, raw, "the same file again", Month(folder, rows, 1, 1), "<= 2.0");
        Measure(database, connection, raw, "the month after, one row in twenty changed", Month(folder, rows, 2, 2), "");
        if (options.Wants("figures"))
        {
            Figures(options, database, connection, folder);
        }
    }

    /// <summary>Six months are in the database before the figures are asked for.</summary>
    private static void Figures(Options options, BenchDatabase database, string connection, WorkFolder folder)
    {
        for (var month = 3; month <= 6; month++)
        {
            ProcessRun.Wengang(connection, "import", Month(folder, options.Rows, month, month));
        }

        FiguresSection.Run(options, database, connection, $"{options.Rows:N0} persons, six months", new DateOnly(2023, 6, 30));
    }

    private static string Month(WorkFolder folder, int rows, int month, int revision) => folder.File(
        revision == 0 && month == 1 ? $"month-{rows}.xlsx" : $"month-{rows}-{month}-{revision}.xlsx",
        path => Ledgers.Month(path, rows, new Period(2023, month), revision));

    private static void Measure(BenchDatabase database, string connection, string raw, string what, string file, string target)
    {
        var own = ProcessRun.Wengang(connection, "import", file);
        var cpu = Environment.CpuUsage.TotalTime;
        var other = Timing.Once(() => database.Upsert(file, raw));
        cpu = Environment.CpuUsage.TotalTime - cpu;
        Report.Pair($"{database.Name}: {what}", own.Seconds, Bare, other, target);
        Report.Memory($"{database.Name}: peak memory of it", own.PeakMegabytes, "<= 600 MB");
        Report.Note($"processor time {own.CpuSeconds:0.0} s beside {cpu.TotalSeconds:0.0} s; {own.Output.Split('\n').Skip(1).FirstOrDefault()?.Trim()}");
    }
}
