namespace Wengang.Rules.Policies;

/// <summary>The income of a year in fen.</summary>
public sealed record IncomeFact(int Year, long Fen, FactSource? Source);
