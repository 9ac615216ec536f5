using Wengang.App.Data;

namespace Wengang.App.Imports;

/// <summary>A worksheet that was read: where the facts of an import come from.</summary>
public sealed class ImportSource : Recorded
{
    public required string FileName { get; init; }

    public required string Sheet { get; init; }

    public required string Kind { get; init; }

    /// <summary>The day the sheet speaks of.</summary>
    public DateOnly ObservedOn { get; init; }

    /// <summary>SHA-256 of the file.</summary>
    public byte[] FileHash { get; init; } = [];

    public DateTime At { get; init; }
}
