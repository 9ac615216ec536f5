using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Wengang.Bench.Measuring;

/// <summary>The site as a process of its own, on a free port of loopback; its log tells how long it took over each answer.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly Process process;
    private readonly List<double> answers = [];

    private SiteProcess(Process process, string address, double startSeconds)
    {
        (this.process, Address, StartSeconds) = (process, address, startSeconds);
        new Thread(Listen) { IsBackground = true }.Start();
    }

    public string Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public double StartSeconds { get; }

    public static SiteProcess Start(string database)
    {
        var watch = Stopwatch.StartNew();
        var info = new ProcessStartInfo(Repository.Program, ["serve", "--port", "0", "--db", database]) { RedirectStandardOutput = true };
        info.Environment["WENGANG_LOG"] = "json";
        info.Environment["MALLOC_ARENA_MAX"] = "2"; // as the service and the container set it
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

    public double PeakMegabytes()
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(line[6..^2], CultureInfo.InvariantCulture) / 1024;
    }

    /// <summary>Processor seconds of the site so far.</summary>
    public double CpuSeconds()
    {
        process.Refresh();
        return process.TotalProcessorTime.TotalSeconds;
    }

    /// <summary>Seconds that the site took over each answer since the last call, from the first step of a request to the last byte handed on.</summary>
    public List<double> TakeAnswers(int expected)
    {
        SpinWait.SpinUntil(() => Count() >= expected, TimeSpan.FromSeconds(5));
        lock (answers)
        {
            List<double> taken = [.. answers.OrderBy(a => a)];
            answers.Clear();
            return taken;
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private int Count()
    {
        lock (answers)
        {
            return answers.Count;
        }
    }

    private void Listen()
    {
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.Contains("\"milliseconds\"", StringComparison.Ordinal))
            {
                using var json = JsonDocument.Parse(line);
                lock (answers)
                {
                    answers.Add(json.RootElement.GetProperty("milliseconds").GetDouble() / 1000);
                }
            }
        }
    }
}
