using Wengang.App;
using Wengang.App.Indicators;
using Wengang.Bench.Measuring;

namespace Wengang.Bench.Sections;

/// <summary>All figures of one date by township, beside one raw aggregate per table of facts.</summary>
internal static class FiguresSection
{
    public static void Run(Options options, BenchDatabase database, string connection, string what, DateOnly asOf)
    {
        var answered = 0;
        void Figures() => answered = Compute(connection, asOf);
        void Scan() => Session.ScanFacts(connection);
        Timing.InTurn(1, Figures, Scan);
        var times = Timing.InTurn(Math.Max(3, options.Runs), Figures, Scan);
        Report.Pair($"{database.Name}: {answered} figures by township, {what}", times[0], "one raw aggregate scan per table of facts", times[1], "<= 3");
    }

    private static int Compute(string connection, DateOnly asOf)
    {
        using var db = Session.Open(connection);
        return Figures.Compute(db, IndicatorCatalogue.All, asOf).Count;
    }
}
