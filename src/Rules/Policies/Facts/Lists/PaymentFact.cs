namespace Wengang.Rules.Policies;

/// <summary>A subsidy that was paid.</summary>
public sealed record PaymentFact(string Scheme, DateOnly On, long Fen, string? Occupation, int? Level, FactSource? Source);
