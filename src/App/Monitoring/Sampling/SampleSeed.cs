using Wengang.App.Auditing;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>
/// The seed of a month's samples: its hash is public from the opening of the month, the seed itself is sealed until the villages' time is over.
/// Known to everybody in the county (outside the region filter); every change leaves a trace.
/// </summary>
public sealed class SampleSeed
{
    public required long Id { get; init; }

    public required Period Month { get; init; }

    /// <summary>SHA-256 of the seed's text, 64 hexadecimal digits.</summary>
    public required string Commitment { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime CommittedAt { get; init; }

    /// <summary>The sealed seed.</summary>
    [Secret]
    public required byte[] SeedCipher { get; set; }

    /// <summary>64 hexadecimal digits; null until it is published.</summary>
    public string? Seed { get; set; }

    /// <summary>UTC.</summary>
    public DateTime? PublishedAt { get; set; }

    public string? PublishedBy { get; set; }
}
