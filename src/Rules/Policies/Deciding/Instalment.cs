namespace Wengang.Rules.Policies;

/// <summary>A part of the amount that is paid by itself.</summary>
/// <param name="Name">预拨, 结算.</param>
/// <param name="Fen">The part in fen; all parts together are the amount.</param>
public sealed record Instalment(string Name, long Fen);
