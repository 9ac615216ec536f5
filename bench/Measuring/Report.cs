using System.Globalization;
using System.Text;

namespace Wengang.Bench.Measuring;

/// <summary>The table in plain text: what, how much, compared to what, ratio, target.</summary>
internal static class Report
{
    public static void Head(Options options)
    {
        Console.WriteLine($"wengang bench, {options.Rows:N0} rows, {Environment.ProcessorCount} processors, .NET {Environment.Version}, {DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, load {Load()}");
        if (options.Small)
        {
            Note("the targets are meant for 1,000,000 rows: here the start of the program (about 1.5 s) weighs more than the rows");
        }

        Console.WriteLine($"{Pad("what", 58)}{"measured",14}  {Pad("compared to", 50)}{"that",12}{"ratio",8}  target");
    }

    /// <summary>A time beside the time of what it is compared to, in seconds.</summary>
    public static void Pair(string what, double seconds, string other, double otherSeconds, string target) =>
        Line(what, Time(seconds), other, Time(otherSeconds), (seconds / otherSeconds).ToString("0.00", CultureInfo.InvariantCulture), target);

    public static void Single(string what, double seconds, string target = "") => Line(what, Time(seconds), "", "", "", target);

    public static void Memory(string what, double megabytes, string target = "") => Line(what, $"{megabytes:N0} MB", "", "", "", target);

    public static void Note(string text) => Console.WriteLine("  " + text);

    private static void Line(string what, string measured, string other, string that, string ratio, string target) =>
        Console.WriteLine($"{Pad(what, 58)}{measured,14}  {Pad(other, 50)}{that,12}{ratio,8}  {target}".TrimEnd());

    private static string Time(double seconds) => seconds < 1
        ? (seconds * 1000).ToString("0.0", CultureInfo.InvariantCulture) + " ms"
        : seconds.ToString("0.00", CultureInfo.InvariantCulture) + " s";

    private static string Pad(string text, int width) => new StringBuilder(text).Append(' ', Math.Max(1, width - text.Length)).ToString();

    private static string Load() => File.ReadAllText("/proc/loadavg").Split(' ')[0];
}
