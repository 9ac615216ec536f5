using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Sampling;

/// <summary>What a sample was drawn from, one for each place of a level; written by the draw and never changed.</summary>
public sealed class SampleFrame : Recorded, IRegional, IFrozen
{
    public Period Month { get; init; }

    public SampleLevel Level { get; init; }

    /// <summary>12-digit code of the village, township or county.</summary>
    public required string RegionCode { get; init; }

    /// <summary>How many people were in it.</summary>
    public int People { get; init; }

    /// <summary>How many were to be drawn, and the setting that said so.</summary>
    public int Size { get; init; }

    public int Percent { get; init; }

    public int Minimum { get; init; }

    /// <summary><see cref="SampleDraw.FrameDigest"/> of the keys.</summary>
    public required string Digest { get; init; }

    /// <summary>When it was drawn, and as known when, UTC.</summary>
    public DateTime DrawnAt { get; init; }
}
