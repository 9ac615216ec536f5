using System.Globalization;
using Wengang.App;
using Wengang.App.Indicators;

namespace Wengang.Web.Commands.Counting;

/// <summary>Computes figures.</summary>
internal static class FiguresVerb
{
    public static readonly Verb Verb = new(
        "figures", "计算某一天的数据，按乡镇分", "",
        [
            new Option("as-of", "数据的日期", "yyyy-MM-dd"),
            new Option("known-at", "按这一时刻掌握的情况计算（不写为现在）", "时刻"),
            new Option("code", "只要这一项（可用逗号写几项）", "代码"),
            new Option("json", "结果以 JSON 输出"),
        ],
        Run);

    private static int Run(Arguments arguments, Console console)
    {
        var asOf = arguments.RequiredDate("as-of");
        var knownAt = arguments.Instant("known-at");
        var codes = arguments.Value("code")?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        using var db = arguments.Open();
        var figures = Figures.Compute(db, IndicatorCatalogue.All, asOf, knownAt, codes);
        if (arguments.Has("json"))
        {
            Json(figures, asOf, knownAt, console.Output);
            return 0;
        }

        TextTable.Write(console.Output, ["代码", "名称", "数值", "单位", "上报数"], figures.Select(Line));
        if (codes is not null)
        {
            foreach (var figure in figures)
            {
                console.Output.WriteLine();
                TextTable.Write(console.Output, ["乡镇", figure.Name], figure.ByTownship.Select(t => (IReadOnlyList<string>)[t.Name, Text(t.Value)]));
            }
        }

        return 0;
    }

    private static IReadOnlyList<string> Line(Figure figure) =>
        [figure.Code, figure.Name, Text(figure.Value), figure.Unit, figure.Frozen is null ? "" : Text(figure.FrozenValue)];

    private static string Text(decimal? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "—";

    private static void Json(IReadOnlyList<Figure> figures, DateOnly asOf, DateTime? knownAt, TextWriter output) => JsonOutput.Write(
        new
        {
            asOf = asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            knownAt = (knownAt ?? DateTime.UtcNow).ToString("o", CultureInfo.InvariantCulture),
            figures = figures.Select(f => new
            {
                code = f.Code, name = f.Name, unit = f.Unit, value = f.Value, frozenValue = f.FrozenValue,
                byTownship = f.ByTownship.ToDictionary(t => t.Name, t => t.Value),
            }),
        },
        output);
}
