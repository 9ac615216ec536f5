namespace Wengang.Rules.Sync;

/// <summary>What becomes of a write when it reaches the record.</summary>
/// <param name="Applied">Fields whose value stands from now on.</param>
/// <param name="Contested">Fields of which another said otherwise, neither knowing of the other: a person decides. Nothing changes till then.</param>
/// <param name="Silent">Fields that were said so already, or were replaced by a later word of the same log: nothing to do.</param>
public sealed record Arrival(IReadOnlyList<string> Applied, IReadOnlyList<Contest> Contested, IReadOnlyList<string> Silent);
