namespace Wengang.Rules.Facts;

/// <summary>What a subject was like over a stretch of days.</summary>
/// <param name="ValidFrom">The first day, inclusive; <see cref="DateOnly.MinValue"/> for as far back as one can ask.</param>
/// <param name="ValidTo">The first day it no longer holds (exclusive); null while it holds.</param>
/// <param name="ObservedAt">The day the sheet that first said so speaks about.</param>
/// <param name="Hash">Identifies the content.</param>
public sealed record FactVersion(DateOnly ValidFrom, DateOnly? ValidTo, DateOnly ObservedAt, string Hash)
{
    /// <summary>True when it holds on the day.</summary>
    public bool Covers(DateOnly date) => ValidFrom <= date && (ValidTo is not { } end || date < end);
}
