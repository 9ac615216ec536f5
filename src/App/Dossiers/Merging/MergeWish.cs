namespace Wengang.App.Dossiers.Merging;

/// <summary>Which entry stays, and what it takes from the other.</summary>
/// <param name="Kept">Key of the person that stays.</param>
/// <param name="Gone">Key of the person whose entry goes.</param>
/// <param name="Taken">Keys of the fields whose value is taken from the entry that goes.</param>
public sealed record MergeWish(long Kept, long Gone, IReadOnlyCollection<string> Taken);
