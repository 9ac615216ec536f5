using System.Diagnostics;
using System.Globalization;

namespace Wengang.Bench.Measuring;

/// <summary>How long a process of its own took, and the most memory it ever held.</summary>
/// <param name="Seconds">Wall clock from start to exit.</param>
/// <param name="CpuSeconds">Processor time, user and system.</param>
/// <param name="PeakMegabytes">VmHWM in units of 2^20 bytes.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record ProcessRun(double Seconds, double CpuSeconds, double PeakMegabytes, string Output)
{
    /// <summary>Runs <c>wengang</c>; an exit code other than 0 and 2 (some rows rejected) throws.</summary>
    public static ProcessRun Wengang(string database, params string[] arguments)
    {
        var info = new ProcessStartInfo(Repository.Program, [.. arguments, "--db", database]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(info)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        double peak = 0, cpu = 0;
        while (!process.WaitForExit(20))
        {
            peak = Math.Max(peak, Peak(process.Id));
            cpu = Cpu(process, cpu);
        }

        var seconds = watch.Elapsed.TotalSeconds;
        return process.ExitCode is 0 or 2
            ? new ProcessRun(seconds, cpu, peak, output.Result)
            : throw new InvalidOperationException($"wengang {string.Join(' ', arguments)} failed ({process.ExitCode}): {error.Result}");
    }

    private static double Cpu(Process process, double before)
    {
        try
        {
            return process.TotalProcessorTime.TotalSeconds;
        }
        catch (InvalidOperationException)
        {
            return before;
        }
    }

    private static double Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line[6..^2], CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }
}
