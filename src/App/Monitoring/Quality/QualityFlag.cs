using Wengang.App.Data;
using Wengang.Rules.Monitoring.Quality;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Quality;

/// <summary>Something odd in a month's answers, for the township to look at. It names nobody who checks and counts for nothing by itself.</summary>
public sealed class QualityFlag : IRegional
{
    public required long Id { get; init; }

    public required Period Month { get; init; }

    public required QualityKind Kind { get; init; }

    /// <summary>What makes it the same tomorrow.</summary>
    public required string Subject { get; init; }

    /// <summary>12-digit code of the village, of the township where it spans several.</summary>
    public required string RegionCode { get; set; }

    /// <summary>What was seen, in words.</summary>
    public required string Evidence { get; set; }

    /// <summary>Keys of the people it is about, joined by commas.</summary>
    public required string People { get; set; }

    /// <summary>How many they are.</summary>
    public int Count { get; set; }

    public DateOnly FoundOn { get; init; }

    public QualityState State { get; set; }

    public string? Note { get; set; }

    /// <summary>Who looked at it.</summary>
    public string? HandledBy { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? HandledAt { get; set; }
}
