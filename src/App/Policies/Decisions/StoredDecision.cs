using Wengang.App.Data;
using Wengang.Rules.Policies;

namespace Wengang.App.Policies.Decisions;

/// <summary>What a version of a policy decided of somebody, with the facts it was decided on. Never changed: who decides otherwise adds an override.</summary>
public sealed class StoredDecision : Recorded, IRegional
{
    public required string RegionCode { get; init; }

    /// <summary>The person; null for an enterprise or a case from outside the register.</summary>
    public long? PersonId { get; init; }

    public required long PolicyVersionId { get; init; }

    public required string PolicyCode { get; init; }

    /// <summary>SHA-256 of the policy document, as in the version.</summary>
    public required string PolicySha256 { get; init; }

    /// <summary><see cref="Policy.Engine"/> when it was decided.</summary>
    public required string Engine { get; init; }

    public Stage Stage { get; init; }

    public required DateOnly Application { get; init; }

    /// <summary>The facts as the text of a case file (<see cref="CaseText"/>).</summary>
    public required string Facts { get; init; }

    public Verdict Verdict { get; init; }

    /// <summary>The amount in fen; 0 unless eligible.</summary>
    public long Fen { get; init; }

    /// <summary>The reasons in words, one a line.</summary>
    public required string Reasons { get; init; }
}
