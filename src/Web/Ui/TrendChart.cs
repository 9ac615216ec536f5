using System.Globalization;
using Wengang.App.Indicators.Trends;

namespace Wengang.Web.Ui;

/// <summary>Where the points of a trend stand in a drawing of fixed size; the axis begins at 0 unless values are below.</summary>
public sealed class TrendChart
{
    public const int Width = 720;
    public const int Height = 200;
    private const int Side = 44;
    private const int Top = 34;
    private const int Bottom = 30;
    private readonly decimal low;
    private readonly decimal high;

    public TrendChart(IReadOnlyList<TrendPoint> points)
    {
        var values = points.Where(p => p.Number.Value is not null).Select(p => p.Number.Value!.Value).DefaultIfEmpty(0).ToList();
        (low, high) = (Math.Min(0, values.Min()), Math.Max(0, values.Max()));
        Points = [.. points.Select((p, i) => (p, X(i, points.Count), Y(p.Number.Value ?? 0))).Where(p => p.p.Number.Value is not null)];
    }

    public IReadOnlyList<(TrendPoint Point, string X, string Y)> Points { get; }

    /// <summary>The line through the points.</summary>
    public string Line => string.Join(' ', Points.Select(p => $"{p.X},{p.Y}"));

    public string Zero => Y(0);

    /// <summary>Where the number of a point stands.</summary>
    public static string Above(string y) => Format(decimal.Parse(y, CultureInfo.InvariantCulture) - 13);

    private static string X(int index, int count) => Format(count == 1 ? Width / 2m : Side + (Width - 2m * Side) * index / (count - 1));

    private string Y(decimal value) => Format(high == low ? Height - Bottom : Top + (Height - Top - Bottom) * (high - value) / (high - low));

    private static string Format(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
