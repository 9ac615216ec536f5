using Wengang.App.Indicators;

namespace Wengang.Web.Ui;

/// <summary>Figures that are shown together on the overview.</summary>
/// <param name="Title">Heading.</param>
/// <param name="Figures">At least one.</param>
public sealed record FigureGroup(string Title, IReadOnlyList<Figure> Figures)
{
    private const string Rest = "其他";

    private static readonly (string Title, string[] Prefixes)[] Order =
    [
        ("外出务工", ["WORK-", "OUT-"]),
        ("帮扶与补贴", ["SEEK-", "HOME-", "SUB-", "ZERO-", "BACK-"]),
        ("推送和一对一帮扶", ["REF-"]),
        ("公益性岗位", ["POST-"]),
        ("就业帮扶车间", ["SHOP-"]),
        ("技能培训", ["TRAIN-"]),
        ("招工与用工", ["VAC-", "FAIR-", "PUB-"]),
        ("务工月监测", ["CHECK-", "WHY-"]),
        ("人口与劳动力", ["REG-", "LAB-"]),
    ];

    /// <summary>Who is counted, with the names of the figures that count so.</summary>
    public IReadOnlyList<(string Names, string Population)> Notes =>
        [.. Figures.GroupBy(f => f.Indicator.Population).Select(g => (string.Join("、", g.Select(Shown.Short)), g.Key))];

    /// <summary>All figures, each in one group; those of no known kind come last.</summary>
    public static IReadOnlyList<FigureGroup> Of(IReadOnlyList<Figure> figures) =>
        [.. Order.Select(o => o.Title).Append(Rest)
            .Select(title => new FigureGroup(title, [.. figures.Where(f => TitleOf(f) == title).OrderBy(Place)])).Where(g => g.Figures.Count > 0)];

    private static string TitleOf(Figure figure) =>
        Array.Find(Order, o => o.Prefixes.Any(p => figure.Code.StartsWith(p, StringComparison.Ordinal))).Title ?? Rest;

    private static int Place(Figure figure) =>
        Array.FindIndex(Order.SelectMany(o => o.Prefixes).ToArray(), p => figure.Code.StartsWith(p, StringComparison.Ordinal));
}
