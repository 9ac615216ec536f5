using Wengang.App.Data;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Simulating;

/// <summary>What a trial said of somebody, by both versions.</summary>
public sealed class SimulatedPerson : Recorded, IRegional
{
    public required string RegionCode { get; init; }

    public required long SimulationId { get; init; }

    public required long PersonId { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>In fen; 0 unless eligible.</summary>
    public long Fen { get; init; }

    /// <summary>By the version in force; null when there was none.</summary>
    public Verdict? BaseVerdict { get; init; }

    /// <summary>In fen; 0 unless eligible by the version in force.</summary>
    public long BaseFen { get; init; }

    public SimulationChange Change { get; init; }
}
