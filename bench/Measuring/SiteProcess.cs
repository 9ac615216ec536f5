using System.Diagnostics;
using System.Globalization;

namespace Wengang.Bench.Measuring;

/// <summary>The site as a process of its own, on a free port of loopback.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly Process process;

    private SiteProcess(Process process, string address, double startSeconds) => (this.process, Address, StartSeconds) = (process, address, startSeconds);

    public string Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public double StartSeconds { get; }

    public static SiteProcess Start(string database)
    {
        var watch = Stopwatch.StartNew();
        var info = new ProcessStartInfo(Repository.Program, ["serve", "--port", "0", "--db", database]) { RedirectStandardOutput = true };
        var process = Process.Start(info)!;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            var at = line.IndexOf("http://", StringComparison.Ordinal);
            if (at >= 0)
            {
                var address = line[at..].Trim();
                using var http = new HttpClient();
                http.GetAsync(new Uri(address + "/health")).GetAwaiter().GetResult().Dispose();
                return new SiteProcess(process, address, watch.Elapsed.TotalSeconds);
            }
        }

        throw new InvalidOperationException("The site did not start.");
    }

    /// <summary>Processor time so far, user and system: tells more than the clock on a busy machine.</summary>
    public double ProcessorSeconds()
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }

    public double PeakMegabytes()
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line[6..^2], CultureInfo.InvariantCulture) / 1024;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
