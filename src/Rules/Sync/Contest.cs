namespace Wengang.Rules.Sync;

/// <summary>A field of which two said different things without knowing of each other.</summary>
/// <param name="Rivals">The others, as they came in; at least one says otherwise.</param>
public sealed record Contest(string Field, IReadOnlyList<SyncWrite> Rivals);
