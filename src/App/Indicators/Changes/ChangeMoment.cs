namespace Wengang.App.Indicators.Changes;

/// <summary>A figure of which day, as known when.</summary>
/// <param name="AsOf">The day (inclusive).</param>
/// <param name="KnownAt">UTC instant (inclusive); null for what is known now.</param>
public sealed record ChangeMoment(DateOnly AsOf, DateTime? KnownAt)
{
    /// <summary>The same knowledge of the end of the year before.</summary>
    internal ChangeMoment LastYearEnd => this with { AsOf = FigureQuery.EndOfYearBefore(AsOf) };
}
