namespace Wengang.Rules.Policies;

/// <summary>What is not known, so that nothing can be decided.</summary>
/// <param name="Text">For a fact its key in the case and its Chinese name; for a rule its place in the policy and what is not stated.</param>
/// <param name="IsRule">True when the policy does not state a rule, false when a fact is missing.</param>
public sealed record Hole(string Text, bool IsRule = false)
{
    /// <summary>As it is listed under <c>missing</c>.</summary>
    public override string ToString() => IsRule ? "政策未写明：" + Text : Text;

    internal static Hole Rule(string path, string what) => new($"{path}（{what}）", IsRule: true);
}
