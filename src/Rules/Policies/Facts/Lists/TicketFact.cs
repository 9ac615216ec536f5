namespace Wengang.Rules.Policies;

/// <summary>A ticket with its price in fen.</summary>
public sealed record TicketFact(DateOnly On, long Fen, FactSource? Source);
