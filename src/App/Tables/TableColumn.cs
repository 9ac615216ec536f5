using Wengang.App.Spreadsheets;

namespace Wengang.App.Tables;

/// <summary>A column of a standing table.</summary>
/// <param name="Heading">The lower heading.</param>
/// <param name="Group">The heading above it that it shares with its neighbours; null when it stands alone.</param>
public sealed record TableColumn(string Heading, string? Group = null)
{
    public ColumnFormat Format { get; init; }

    /// <summary>Width in characters of the standard font.</summary>
    public double Width { get; init; } = 12;

    /// <summary>What data is missing; the column then holds — everywhere. Null when it can be filled.</summary>
    public string? Absent { get; init; }

    /// <summary>Tables by township: the number itself.</summary>
    public FigureAt? Figure { get; init; }

    /// <summary>Tables by township: from this number to <see cref="Figure"/> it is a change.</summary>
    public FigureAt? Since { get; init; }

    /// <summary>Tables by township: <see cref="Figure"/> in percent of this number.</summary>
    public FigureAt? Whole { get; init; }

    /// <summary>Tables by township: the place by the percentage of the column before, the greatest first.</summary>
    public bool IsRank { get; init; }

    /// <summary>The heading with the one above it.</summary>
    public string Name => Group is null ? Heading : Group + "：" + Heading;

    public static TableColumn Text(string heading, double width = 12, string? group = null) => new(heading, group) { Width = width };

    public static TableColumn Count(string heading, string? group = null) => new(heading, group) { Format = ColumnFormat.Integer, Width = 9 };

    public static TableColumn Day(string heading, string? group = null) => new(heading, group) { Format = ColumnFormat.Date, Width = 12 };

    public static TableColumn Missing(string heading, string absent, string? group = null) => new(heading, group) { Absent = absent, Width = 9 };
}
