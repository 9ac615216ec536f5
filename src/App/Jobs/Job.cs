using Wengang.App.Access;
using Wengang.App.Data;

namespace Wengang.App.Jobs;

/// <summary>Work that takes too long for a page: it is queued, done one after the other, and survives a restart.</summary>
public sealed class Job : IRegional
{
    /// <summary>The region of jobs that belong to no region: those of the person at the machine and of the system itself.</summary>
    public const string NoRegion = "000000";

    public long Id { get; init; }

    /// <summary>Name of the <see cref="JobKind"/> that does it.</summary>
    public required string Kind { get; init; }

    /// <summary>What the kind needs to know: a key or JSON, never personal data.</summary>
    public required string Argument { get; init; }

    /// <summary>What is being done, Chinese, without personal data.</summary>
    public required string Title { get; init; }

    public required string RegionCode { get; init; }

    /// <summary>Who asked for it; it runs with this person's rights.</summary>
    public required string User { get; init; }

    public required string Post { get; init; }

    /// <summary>The role in that post; null for the person at the machine and for the system itself.</summary>
    public Role? Role { get; init; }

    /// <summary>The account behind the user; 0 without one.</summary>
    public long AccountId { get; init; }

    /// <summary>UTC.</summary>
    public DateTime QueuedAt { get; set; }

    /// <summary>UTC; null while it is queued or runs.</summary>
    public DateTime? EndedAt { get; set; }

    public JobState State { get; set; }

    /// <summary>The closing words, or why it failed; Chinese. Null until it ended.</summary>
    public string? Message { get; set; }

    /// <summary>How often it came to an end, well or not.</summary>
    public int Attempts { get; set; }
}
