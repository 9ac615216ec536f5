using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Rechecking;

/// <summary>
/// Somebody is to be checked again, and why. Done as soon as the person was answered for after <see cref="AskedAt"/>; whoever takes that answer
/// back has the task again.
/// </summary>
public sealed class RecheckTask : IRegional
{
    public required long Id { get; init; }

    /// <summary>What asked for it; of one thing and person there is at most one that is not withdrawn.</summary>
    public required string Source { get; init; }

    /// <summary>The month of the answer that is in doubt.</summary>
    public required Period Month { get; init; }

    public required long PersonId { get; init; }

    /// <summary>The village.</summary>
    public required string RegionCode { get; set; }

    /// <summary>What is to be looked at, Chinese.</summary>
    public required string Text { get; set; }

    /// <summary>The person's name.</summary>
    public required string AskedBy { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime AskedAt { get; init; }

    /// <summary>UTC; null while it stands.</summary>
    public DateTime? WithdrawnAt { get; set; }
}
