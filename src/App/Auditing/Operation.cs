namespace Wengang.App.Auditing;

/// <summary>One business act: who, what, when, why. Every row that is written belongs to one; operations form a hash chain.</summary>
public sealed class Operation
{
    public long Id { get; init; }

    /// <summary>Place in the chain, from 1 without gaps.</summary>
    public long Sequence { get; set; }

    public required OperationKind Kind { get; init; }

    public required string User { get; init; }

    public required string Post { get; init; }

    /// <summary>UTC, strictly later than the operation before.</summary>
    public DateTime At { get; init; }

    public required string Reason { get; set; }

    public required OperationSource Source { get; init; }

    /// <summary>SHA-256 over everything this operation wrote and retracted.</summary>
    public byte[] Digest { get; set; } = [];

    /// <summary>SHA-256 over this operation and the hash before it.</summary>
    public byte[] Hash { get; set; } = [];
}
