using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>Only what is otherwise than last month; null means that nothing is said of it.</summary>
public sealed record CheckChanges
{
    /// <summary>Came home: the last month worked (inclusive), not before the work began, not after the month that is asked about.</summary>
    public Period? CameHome { get; init; }

    /// <summary>New employer or place.</summary>
    public NewJob? Job { get; init; }

    /// <summary>Monthly pay in fen, of the new job where there is one, else of the present one.</summary>
    public long? WageFen { get; init; }

    public bool? WantsWork { get; init; }

    /// <summary>Why not in work.</summary>
    public NonEmploymentReason? Reason { get; init; }

    /// <summary>Needs; empty: none any more. Goes with <see cref="WantsWork"/> or alone.</summary>
    public IReadOnlyList<ServiceNeed>? Needs { get; init; }

    /// <summary>Whether anything is said at all.</summary>
    public bool SaysNothing => CameHome is null && Job is null && WageFen is null && WantsWork is null && Reason is null && Needs is null;
}
