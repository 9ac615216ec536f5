using Wengang.App.Data;

namespace Wengang.App.Intake;

/// <summary>A file of a batch.</summary>
public sealed class BatchFile : IRegional
{
    public long Id { get; init; }

    public long BatchId { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>As the clerk's computer names it, without folders.</summary>
    public required string Name { get; init; }

    public long Bytes { get; init; }

    /// <summary>Why it was refused, Chinese; it was not kept then. Null when it can be read.</summary>
    public string? Refused { get; init; }
}
