namespace Wengang.Rules.Facts;

/// <summary>What is believed of a subject over a stretch of days.</summary>
/// <param name="From">The first day, inclusive.</param>
/// <param name="To">The first day it no longer holds (exclusive); null while it holds.</param>
/// <param name="Content">What holds.</param>
public sealed record Stretch<T>(DateOnly From, DateOnly? To, T Content)
{
    /// <summary>True when it holds on the day.</summary>
    public bool Covers(DateOnly date) => From <= date && (To is not { } end || date < end);

    /// <summary>True when any of it lies on the day or after.</summary>
    public bool Reaches(DateOnly date) => To is not { } end || end > date;
}
