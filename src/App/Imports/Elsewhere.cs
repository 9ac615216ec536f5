namespace Wengang.App.Imports;

/// <summary>Tells whether somebody is registered outside the actor's regions, and nothing else of them.</summary>
/// <param name="Person">By the blind index of the identity number.</param>
/// <param name="Household">By the household's code.</param>
public sealed record Elsewhere(Func<byte[], bool> Person, Func<string, bool> Household)
{
    public static readonly Elsewhere Nothing = new(_ => false, _ => false);
}
