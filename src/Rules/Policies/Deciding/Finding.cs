namespace Wengang.Rules.Policies;

/// <summary>How one condition came out, in words.</summary>
/// <param name="Path">Its place in the policy document.</param>
/// <param name="Clause">Its place in the circular.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Text">The condition.</param>
/// <param name="Truth">Met, not met, or unknown.</param>
/// <param name="Seen">The values that were looked at.</param>
/// <param name="Missing">What is not known; null unless unknown.</param>
public sealed record Finding(string Path, string Clause, string Title, string Text, Truth Truth, IReadOnlyList<SeenValue> Seen, string? Missing)
{
    /// <summary>符合, 不符合, 不明.</summary>
    public string Outcome => Truth switch { Truth.Met => "符合", Truth.NotMet => "不符合", _ => "不明" };
}
