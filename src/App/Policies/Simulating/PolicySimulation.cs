using Wengang.App.Data;

namespace Wengang.App.Policies.Simulating;

/// <summary>A version of a policy tried on everybody the county knew on a day, beside the version in force on that day.</summary>
public sealed class PolicySimulation : Recorded, IRegional
{
    /// <summary>Whose data: the region of whoever tried it.</summary>
    public required string RegionCode { get; init; }

    public required long PolicyVersionId { get; init; }

    /// <summary>SHA-256 of the document that was tried: a draft goes on being edited.</summary>
    public required string PolicySha256 { get; init; }

    /// <summary>The version in force on the day; null when there was none.</summary>
    public long? BaseVersionId { get; init; }

    /// <summary>The day that stands for the application.</summary>
    public required DateOnly AsOf { get; init; }

    public required string User { get; init; }

    /// <summary>UTC; what was learned later is not in it.</summary>
    public required DateTime At { get; init; }
}
