using Wengang.App.Data;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>Who is to call somebody drawn.</summary>
public sealed class SampleCaller : IRegional
{
    public required long Id { get; init; }

    public required Period Month { get; init; }

    public required SampleLevel Level { get; init; }

    public required string Key { get; init; }

    public required string RegionCode { get; set; }

    public required long AccountId { get; set; }

    /// <summary>The person's name.</summary>
    public required string Name { get; set; }
}
