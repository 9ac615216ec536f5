namespace Wengang.Rules.Policies;

/// <summary>A condition of a policy, compiled: judged for everybody, put into words when somebody asks.</summary>
/// <param name="node">Where it stands in the document.</param>
/// <param name="title">What it is about, in Chinese.</param>
public abstract class PolicyRule(DocumentNode node, string title)
{
    public string Path { get; } = node.Path;

    /// <summary>Where it stands in the circular.</summary>
    public string Clause { get; } = node.TextOf("clause") ?? "";

    public string Title { get; } = title;

    /// <summary>The condition in words of a circular.</summary>
    public abstract string Text { get; }

    /// <summary>What the policy leaves open here; somebody at such a bound stays undecided.</summary>
    internal virtual IEnumerable<Hole> Open => [];

    /// <summary>Codes of the policies of whose payments it asks.</summary>
    internal virtual IEnumerable<string> PaymentSchemes => [];

    internal abstract Sight Judge(CaseFacts facts, in Moment moment);

    /// <summary>The values that were looked at.</summary>
    internal abstract IEnumerable<SeenValue> See(CaseFacts facts, Moment moment);

    /// <summary>The smallest change of facts that would turn "not met"; null when nothing can.</summary>
    internal virtual string? Nearest(CaseFacts facts, Moment moment) => null;

    internal Hole Unstated(string key, string what) => Hole.Rule($"{Path}.{key}", what);
}
