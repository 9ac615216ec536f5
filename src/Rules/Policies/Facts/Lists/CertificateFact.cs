namespace Wengang.Rules.Policies;

/// <summary>A certificate; level 5 is the lowest, 1 the highest, null for one without level.</summary>
public sealed record CertificateFact(string Occupation, int? Level, DateOnly IssuedOn, FactSource? Source)
{
    /// <summary>False when nothing was said of the level.</summary>
    public bool LevelKnown { get; init; } = true;
}
