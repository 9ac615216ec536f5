using Wengang.Bench.Measuring;

namespace Wengang.Bench.Sections;

/// <summary>The sample county, end to end, each import a process of its own.</summary>
internal static class SampleSection
{
    public static void Run(Options options, BenchDatabase database)
    {
        var files = Directory.GetFiles(Repository.Sample, "*.xlsx");
        var sample = database.Fresh("sample");
        var raw = database.FreshRaw("sample_raw");
        var first = ProcessRun.Wengang(sample, "import", Repository.Sample);
        var other = Timing.Once(() => Array.ForEach(files, f => database.Upsert(f, raw)));
        var again = ProcessRun.Wengang(sample, "import", Repository.Sample);
        var otherAgain = Timing.Once(() => Array.ForEach(files, f => database.Upsert(f, raw)));
        Report.Pair($"{database.Name}: import the sample, {files.Length} files (start-up included)", first.Seconds, "bare XmlReader pass + raw upsert", other, "");
        Report.Memory($"{database.Name}: peak memory of it", first.PeakMegabytes, "<= 600 MB");
        Report.Pair($"{database.Name}: import the sample again, nothing new", again.Seconds, "the same again", otherAgain, "");
        FiguresSection.Run(options, database, sample, "the sample county", new DateOnly(2023, 6, 30));
        DocumentSection.Run(database, sample);
        Report.Note($"processor time of the imports {first.CpuSeconds:0.0} s and {again.CpuSeconds:0.0} s");
    }
}
