namespace Wengang.Rules.Sync;

/// <summary>One act on one record, as the log it stands in has it: a phone's, the pages', the office's.</summary>
public sealed record SyncWrite
{
    /// <summary><see cref="Number"/> of what no server has received yet: nobody else can have seen it.</summary>
    public const long Unreceived = long.MaxValue;

    /// <summary>Made where the act was done; the same identifier is the same act, however often it arrives.</summary>
    public required Guid Id { get; init; }

    /// <summary>The log.</summary>
    public required string Device { get; init; }

    /// <summary>Place in the log; grows, gaps are allowed.</summary>
    public required long Sequence { get; init; }

    /// <summary>The server's number up to which (inclusive) whoever acted had everything of this record before them.</summary>
    public required long Base { get; init; }

    /// <summary>The number under which the server made it durable; what it is shown under from then on.</summary>
    public long Number { get; init; } = Unreceived;

    /// <summary>What is said, by name of the field; a field that is not named is not spoken of.</summary>
    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    /// <summary>Whether whoever made this one had the other before them. Never decided by a clock.</summary>
    public bool Saw(SyncWrite other) => Device == other.Device ? Sequence > other.Sequence : other.Number <= Base;
}
