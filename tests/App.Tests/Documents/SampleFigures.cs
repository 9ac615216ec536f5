using Wengang.App.Documents;
using Wengang.App.Indicators;

namespace Wengang.App.Tests.Documents;

/// <summary>Figures of what the sample county does not record: made-up counts under the names of the catalogue, or none at all.</summary>
internal static class SampleFigures
{
    private static readonly Dictionary<string, int> Counts = new()
    {
        ["BACK-001"] = 411, ["BACK-002"] = 127, ["ZERO-001"] = 38,
        ["REF-001"] = 214, ["REF-002"] = 203, ["REF-003"] = 11, ["REF-004"] = 195, ["REF-005"] = 7, ["REF-008"] = 163, ["REF-009"] = 149,
        ["REF-011"] = 41, ["REF-012"] = 39, ["REF-013"] = 2, ["REF-014"] = 37, ["REF-015"] = 5,
        ["WHY-001"] = 96, ["WHY-002"] = 74, ["WHY-003"] = 131, ["WHY-004"] = 22, ["WHY-005"] = 113, ["WHY-006"] = 19, ["WHY-007"] = 17,
        ["WHY-008"] = 14, ["WHY-009"] = 88, ["WHY-010"] = 9, ["WHY-011"] = 46, ["WHY-012"] = 27, ["WHY-013"] = 0, ["WHY-000"] = 656,
        ["SAMPLE-001"] = 240, ["SAMPLE-002"] = 221, ["SAMPLE-003"] = 8, ["SAMPLE-005"] = 12,
        ["SUB-010"] = 873, ["SUB-011"] = 802, ["SUB-012"] = 751, ["SUB-013"] = 690, ["SUB-014"] = 733, ["SUB-015"] = 16, ["SUB-017"] = 368_450, ["SUB-018"] = 1200,
        ["SUB-021"] = 151, ["SUB-022"] = 134, ["SUB-023"] = 118, ["SUB-024"] = 59_300, ["SUB-030"] = 186, ["SUB-031"] = 51,
        ["SUB-040"] = 1210, ["SUB-042"] = 337, ["SUB-045"] = 455, ["SUB-046"] = 227_500, ["SUB-055"] = 767, ["SUB-060"] = 9, ["SUB-061"] = 2, ["SUB-062"] = 6, ["SUB-063"] = 1,
        ["SUB-090"] = 500_000, ["SUB-091"] = 380_200, ["SUB-092"] = 367_250, ["SUB-100"] = 840, ["SUB-102"] = 821, ["SUB-104"] = 811, ["SUB-105"] = 802, ["SUB-106"] = 795, ["SUB-109"] = 767,
        ["days"] = 2_410,
    };

    private static readonly Dictionary<string, (string Part, string Whole)> Ratios = new()
    {
        ["REF-010"] = ("REF-008", "REF-005"), ["SAMPLE-004"] = ("SAMPLE-003", "SAMPLE-002"), ["SUB-056"] = ("SUB-015", "SUB-055"), ["SUB-093"] = ("SUB-092", "SUB-090"),
        ["SUB-120"] = ("days", "SUB-100"), ["SUB-122"] = ("days", "SUB-102"), ["SUB-124"] = ("days", "SUB-104"), ["SUB-125"] = ("days", "SUB-105"), ["SUB-126"] = ("days", "SUB-106"), ["SUB-129"] = ("days", "SUB-109"),
    };

    /// <summary>In May and June 2023; null for other codes.</summary>
    public static ReportFigure? Made(string code, DateOnly asOf) => Figure(code, asOf, 1);

    /// <summary>The sample county as it is: nobody was sent, called or paid.</summary>
    public static ReportFigure? None(string code, DateOnly asOf) => Figure(code, asOf, 0) ?? Samples.Figures(code, asOf);

    private static ReportFigure? Figure(string code, DateOnly asOf, int times)
    {
        if (asOf.Year != 2023 || asOf.Month is not (5 or 6) || !(Counts.ContainsKey(code) || Ratios.ContainsKey(code)))
            return null;
        var indicator = IndicatorCatalogue.All[code];
        var (part, whole) = Ratios.TryGetValue(code, out var of) ? (of.Part, of.Whole) : (code, code);
        var (counts, bases) = (Counts[part] * times, Counts[whole] * times);
        return new ReportFigure(code, indicator.NameOn(asOf), indicator.Unit, asOf, Value(counts, bases), indicator.Decimals,
            [.. Samples.Townships.Select((name, i) => (name, Value(Share(counts, i), Share(bases, i))))], indicator.Population) { IsSum = !indicator.IsRatio };
        decimal? Value(long amount, long of) => FigureNumber.Of(indicator, amount, of).Value;
    }

    /// <summary>What one of twelve townships has: whole cases, so that small numbers leave some without.</summary>
    private static int Share(int count, int township) => (count / 12) + (township < count % 12 ? 1 : 0);
}
