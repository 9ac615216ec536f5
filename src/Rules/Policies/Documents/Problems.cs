namespace Wengang.Rules.Policies;

/// <summary>Problems as they are found.</summary>
internal sealed class Problems
{
    private readonly List<PolicyProblem> _all = [];

    public IReadOnlyList<PolicyProblem> All => _all;

    public bool Any => _all.Exists(problem => !problem.IsNote);

    public void Add(DocumentNode node, string reason, string write) => _all.Add(new(node.Path, node.Line, reason, write));

    public void Add(DocumentNode node, string key, string reason, string write) => _all.Add(new(Join(node.Path, key), node.Line, reason, write));

    public void Note(DocumentNode node, string reason, string write) => _all.Add(new(node.Path, node.Line, reason, write, IsNote: true));

    internal static string Join(string path, string key) => path.Length == 0 ? key : $"{path}.{key}";
}
