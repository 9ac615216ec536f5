namespace Wengang.Rules.Changes;

/// <summary>A bit that a counted row carries, in words.</summary>
/// <param name="Bit">The bit.</param>
/// <param name="Name">Chinese: what is true of a row that has it.</param>
/// <param name="Within">
/// The bits of which this one is a kind (0: a kind of everybody): who keeps them and loses this one has changed kind and has not left.
/// Null for a state of its own, such as being in work.
/// </param>
public sealed record Facet(int Bit, string Name, int? Within = null);
