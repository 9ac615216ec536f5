using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Locking;

/// <summary>Somebody asks that a locked month be opened again, for a reason and until a time; another person decides.</summary>
public sealed class UnlockRequest
{
    public required long Id { get; init; }

    public required Period Month { get; init; }

    public required string Reason { get; init; }

    /// <summary>Until when corrections are taken, UTC; after it the month locks itself again.</summary>
    public required DateTime Until { get; init; }

    /// <summary>The person's name.</summary>
    public required string AskedBy { get; init; }

    public required long AskedByAccount { get; init; }

    public required DateTime AskedAt { get; init; }

    public UnlockState State { get; set; }

    public string? DecidedBy { get; set; }

    public DateTime? DecidedAt { get; set; }

    /// <summary>Why it was refused.</summary>
    public string? Note { get; set; }

    /// <summary>Whether this actor asked for it, and so cannot decide it.</summary>
    public bool IsOf(Access.Actor actor) => AskedByAccount == actor.AccountId;
}
