using Wengang.Rules.Values;

namespace Wengang.Rules.Policies;

/// <summary>The pay of one month in fen.</summary>
/// <param name="Month">The month it was earned.</param>
/// <param name="Fen">The amount.</param>
/// <param name="Proof">Place in <c>PolicyWords.Proofs</c>; −1 when not known.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record WageFact(Period Month, long Fen, int Proof, FactSource? Source);
