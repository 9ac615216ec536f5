namespace Wengang.Rules.Values;

/// <summary>The known names that a written name fits.</summary>
/// <param name="Kind">Only Unique may be used without asking.</param>
/// <param name="Candidates">The fitting names; after None those that share the stem, for the message.</param>
public sealed record RegionMatch(RegionMatchKind Kind, IReadOnlyList<string> Candidates)
{
    /// <summary>The one known name, null unless unique.</summary>
    public string? Name => Kind == RegionMatchKind.Unique ? Candidates[0] : null;
}
