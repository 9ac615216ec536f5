using System.Globalization;

namespace Wengang.Web.Ui;

/// <summary>What a page was asked for: figures of which day, as known when.</summary>
/// <param name="AsOf">The day (inclusive).</param>
/// <param name="KnownAt">UTC instant (inclusive); null for what is known now.</param>
public sealed record Moment(DateOnly AsOf, DateTime? KnownAt)
{
    private const string Instant = "yyyy-MM-ddTHH:mm:ss.ffffffZ";

    public string Date => AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Empty for what is known now.</summary>
    public string Known => KnownAt is { } at ? Text(at) : "";

    /// <summary>The moment as the query part of an address, without the question mark.</summary>
    public string Query => KnownAt is null ? $"date={Date}" : $"date={Date}&known={Uri.EscapeDataString(Known)}";

    public static string Text(DateTime at) => at.ToString(Instant, CultureInfo.InvariantCulture);

    /// <summary>Null when either cannot be read; the day that is missing is <paramref name="latest"/>.</summary>
    public static Moment? Parse(string? date, string? known, DateOnly latest)
    {
        var asOf = latest;
        if (!string.IsNullOrEmpty(date) && !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out asOf))
        {
            return null;
        }

        if (string.IsNullOrEmpty(known))
        {
            return asOf.Year > 1 ? new Moment(asOf, null) : null;
        }

        const DateTimeStyles utc = DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal;
        return asOf.Year > 1 && DateTime.TryParse(known, CultureInfo.InvariantCulture, utc, out var at) ? new Moment(asOf, at) : null;
    }
}
