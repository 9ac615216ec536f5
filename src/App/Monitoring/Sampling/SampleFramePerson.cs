using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>One person of a month's frames: everybody who was due when it was drawn. The frame of a place are those at or below it.</summary>
public sealed class SampleFramePerson : Recorded, IRegional, IFrozen
{
    public Period Month { get; init; }

    /// <summary>The key under which the person is drawn: digits that say nothing of them.</summary>
    public required string Key { get; init; }

    /// <summary>The village at the time.</summary>
    public required string RegionCode { get; init; }
}
