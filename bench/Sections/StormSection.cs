using Wengang.Bench.Baselines;
using Wengang.Bench.County;
using Wengang.Bench.Measuring;
using Wengang.Bench.Storming;
using Wengang.Rules.Values;

namespace Wengang.Bench.Sections;

/// <summary>
/// The last evening of the month: all village workers confirm at once over HTTP, the site is killed in the middle and started again.
/// Whatever was acknowledged must be stored, once; speed stands beside a loop of single-row upserts of the same durability.
/// </summary>
internal static class StormSection
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    public static void Run(Options options, BenchDatabase database, WorkFolder folder)
    {
        var (persons, workers, taps) = options.Small ? (20_000, 100, 2_000) : (84_000, 500, 20_000);
        var connection = database.Fresh("storm");
        var last = Period.Of(DateOnly.FromDateTime(DateTime.Today)).AddMonths(-1);
        var files = new[]
        {
            folder.File("divisions.xlsx", Ledgers.Divisions), folder.File($"register-{persons}.xlsx", path => Ledgers.Register(path, persons)),
            folder.File($"month-{persons}-{last}.xlsx", path => Ledgers.Month(path, persons, last, 0)),
        };
        ProcessRun.Wengang(connection, ["import", .. files]);
        var before = RawLoop.PerSecond(database.IsSqlite, database.FreshRaw("stormraw1"), taps);
        using var storm = Storm.Prepare(connection, workers, taps);
        storm.Run();
        var raw = (before + RawLoop.PerSecond(database.IsSqlite, database.FreshRaw("stormraw2"), taps)) / 2;
        Tell(database.Name, storm, raw);
        Report.Note($"raw loop {before:N0} rows a second before, {raw:N0} on average");
        var perTap = StormProof.Check(connection, storm) / (double)taps;
        Report.Note($"a tap for a row {storm.PerSecond / raw:0.00}; a person's check for a row {storm.PerSecond * perTap / raw:0.00} (>= 0.5)");
    }

    private static void Tell(string name, Storm storm, double raw)
    {
        var times = storm.Times;
        Report.Pair(
            $"{name}: {times.Count:N0} confirmations, {storm.Workers} workers, killed once", storm.Seconds,
            "a loop of single-row durable upserts, as many rows", times.Count / raw, $"<= {Longest.TotalSeconds:N0} s");
        Report.Single($"{name}: from tap to receipt, 95th", At(times, 0.95));
        Report.Note($"median {At(times, 0.5) * 1000:N0} ms, slowest {times[^1]:N1} s (the outage); {storm.PerSecond:N0} confirmations a second while the site ran");
        Report.Note($"killed after {storm.KilledAfter:N0}; {storm.OutageSeconds:N1} s until it answered again; {storm.Retries:N0} sent again; site {storm.SiteCpu:N1} s of processor time, workers {storm.OwnCpu:N1} s");
    }

    private static double At(List<double> sorted, double part) => sorted[(int)((sorted.Count - 1) * part)];
}
