using System.Globalization;

namespace Wengang.Web.Ui.Flows;

/// <summary>Ribbons from the nodes on the left to those on the right; as thick as the persons are many.</summary>
public sealed class RibbonChart
{
    public const int Width = 1000;
    public const int Left = 190;
    public const int Right = 790;
    public const int NodeWidth = 14;
    private const int Gap = 10;
    private const decimal Room = 480;

    /// <param name="left">Name and address of each node; those without persons are left out of the drawing.</param>
    /// <param name="right">The same, with the class of its colour.</param>
    /// <param name="links">How many go from where to where.</param>
    public RibbonChart(IReadOnlyList<(string Name, string Address)> left, IReadOnlyList<(string Name, string Style, string Address)> right, IReadOnlyList<RibbonLink> links)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var total = links.Sum(l => l.Count);
        var scale = total == 0 ? 0 : Room / total;
        var from = Nodes([.. left.Select((n, i) => (n.Name, "", links.Where(l => l.From == i).Sum(l => l.Count), n.Address))], scale);
        var to = Nodes([.. right.Select((n, i) => (n.Name, n.Style, links.Where(l => l.To == i).Sum(l => l.Count), n.Address))], scale);
        var (starts, ends) = (from.Select(n => n.Top).ToArray(), to.Select(n => n.Top).ToArray());
        var ribbons = new List<Ribbon>();
        foreach (var link in links.Where(l => l.Count > 0).OrderBy(l => l.From).ThenBy(l => l.To))
        {
            var height = link.Count * scale;
            ribbons.Add(new Ribbon(
                Path(starts[link.From], ends[link.To], height), to[link.To].Style, $"{from[link.From].Name} 到 {to[link.To].Name}：{link.Count}人", link.Address));
            starts[link.From] += height;
            ends[link.To] += height;
        }

        (LeftNodes, RightNodes, Ribbons) = ([.. from.Where(n => n.Count > 0)], [.. to.Where(n => n.Count > 0)], ribbons);
    }

    public IReadOnlyList<RibbonNode> LeftNodes { get; }

    public IReadOnlyList<RibbonNode> RightNodes { get; }

    public IReadOnlyList<Ribbon> Ribbons { get; }

    public decimal Height => LeftNodes.Concat(RightNodes).Select(n => n.Top + n.Height).DefaultIfEmpty(0).Max() + Gap;

    /// <summary>A number for the drawing.</summary>
    public static string Text(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);

    private static List<RibbonNode> Nodes(IReadOnlyList<(string Name, string Style, int Count, string Address)> nodes, decimal scale)
    {
        var placed = new List<RibbonNode>();
        decimal top = Gap;
        foreach (var (name, style, count, address) in nodes)
        {
            placed.Add(new RibbonNode(name, style, count, top, count * scale, address));
            // A thin node still needs the height of its label.
            top += count == 0 ? 0 : Math.Max(count * scale, Gap * 2) + Gap;
        }

        return placed;
    }

    private static string Path(decimal start, decimal end, decimal height)
    {
        const int x0 = Left + NodeWidth, x1 = Right, middle = (x0 + x1) / 2;
        var (a, b, c, d) = (Text(start), Text(end), Text(end + height), Text(start + height));
        return $"M{x0},{a}C{middle},{a} {middle},{b} {x1},{b}L{x1},{c}C{middle},{c} {middle},{d} {x0},{d}Z";
    }
}
