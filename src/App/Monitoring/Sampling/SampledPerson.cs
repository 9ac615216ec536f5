using Wengang.App.Data;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Somebody who was drawn.</summary>
public sealed class SampledPerson : Fact
{
    public Period Month { get; init; }

    public SampleLevel Level { get; init; }

    /// <summary>12-digit code of the place in whose sample they are.</summary>
    public required string Place { get; init; }

    /// <summary>As in the frame; stays when entries of the register are merged.</summary>
    public required string Key { get; init; }

    public long PersonId { get; init; }

    /// <summary>Place in the sample, from 1.</summary>
    public int Rank { get; init; }

    /// <summary>Who had checked them when it was drawn; null when nobody had.</summary>
    public string? CheckedBy { get; init; }

    /// <summary>That account; 0 when it came from a sheet or nobody had checked them.</summary>
    public long CheckedByAccount { get; init; }

    /// <summary>Whether this actor checked them, and so must not call.</summary>
    public bool WasCheckedBy(Access.Actor actor) =>
        CheckedByAccount != 0 && actor.AccountId != 0 ? CheckedByAccount == actor.AccountId : CheckedBy is not null && CheckedBy == actor.User;
}
