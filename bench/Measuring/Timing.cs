using System.Diagnostics;

namespace Wengang.Bench.Measuring;

/// <summary>Repeats measurements in turn, so that a slow minute of the machine hits all of them, and takes medians.</summary>
internal static class Timing
{
    public static double Once(Action act)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        act();
        return watch.Elapsed.TotalSeconds;
    }

    /// <summary>Median seconds of each act.</summary>
    public static double[] InTurn(int runs, params Action[] acts)
    {
        var times = acts.Select(_ => new List<double>()).ToArray();
        for (var run = 0; run < runs; run++)
        {
            for (var i = 0; i < acts.Length; i++)
            {
                times[i].Add(Once(acts[i]));
            }
        }

        return [.. times.Select(Median)];
    }

    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
