namespace Wengang.Rules.Policies;

/// <summary>An amount in fen; or what is missing for it, or why there is none.</summary>
internal readonly record struct Reckoned(long Fen, Hole? Hole = null, string? None = null)
{
    public bool IsSure => Hole is null && None is null;

    public static Reckoned Unknown(Hole hole) => new(0, hole);

    public static Reckoned Nothing(string why) => new(0, null, why);
}
