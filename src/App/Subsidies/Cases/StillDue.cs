namespace Wengang.App.Subsidies.Cases;

/// <summary>What a claim comes to by what is known now.</summary>
/// <param name="Fen">The amount.</param>
/// <param name="Facts">The facts it rests on now: table and key.</param>
public sealed record StillDue(long Fen, IReadOnlyList<(string Table, long Id)> Facts);
