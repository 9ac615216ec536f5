using System.Text.Json.Nodes;
using Wengang.Rules.Policies;

namespace Wengang.Web.Ui.Policies;

/// <summary>A document with everything that its checks and its examples say, for a page.</summary>
public sealed class CheckedDocument
{
    public CheckedDocument(string text)
    {
        (Text, Tree) = (text, PlaceWords.Tree(text));
        Document = PolicyDocument.Read(text);
        Examples = Document.Examples();
        Wrong = Document.RunExamples();
        Problems = [.. Document.Problems.Where(problem => !problem.IsNote), .. Wrong];
        Notes = [.. Document.Problems.Where(problem => problem.IsNote)];
    }

    public string Text { get; }

    /// <summary>Null when the text is no JSON object, or holds a key twice.</summary>
    public JsonObject? Tree { get; }

    public PolicyDocument Document { get; }

    public IReadOnlyList<DecidedExample> Examples { get; }

    /// <summary>The examples that came out otherwise than they say.</summary>
    public IReadOnlyList<PolicyProblem> Wrong { get; }

    /// <summary>What must be mended before the policy can be submitted, the examples included.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    /// <summary>What the circular leaves open.</summary>
    public IReadOnlyList<PolicyProblem> Notes { get; }

    public bool IsSound => Problems.Count == 0;

    /// <summary>Where a problem stands, in words.</summary>
    public string Place(PolicyProblem problem) => PlaceWords.Of(Tree, problem.Path) is { Length: > 0 } words ? words : "整份文件";
}
