using System.Globalization;

namespace Wengang.Rules.Policies;

/// <summary>A policy document with what is wrong in it and, when nothing is, the policy.</summary>
/// <param name="Policy">The compiled policy; null when there is a problem.</param>
/// <param name="Problems">Problems, and notes on what the policy leaves open.</param>
public sealed record PolicyDocument(Policy? Policy, IReadOnlyList<PolicyProblem> Problems)
{
    /// <summary>The JSON schema of a policy document.</summary>
    public static string Schema() => PolicyGrammar.Schema();

    /// <summary>The shape of a whole document, for a form.</summary>
    public static ObjectShape Form => PolicyGrammar.Document;

    /// <summary>Whether a text can be a policy's code: small letters, digits and hyphens.</summary>
    public static bool IsCode(string text) => Common.Code.Fits(text);

    /// <summary>Reads and checks the text of a policy document, without running its examples.</summary>
    public static PolicyDocument Read(string text)
    {
        var problems = new Problems();
        if (DocumentText.Read(text, problems) is not { } root) return new(null, problems.All);
        PolicyGrammar.Document.Check(root, problems);
        if (problems.Any) return new(null, problems.All);
        PolicyChecks.Check(root, problems);
        if (problems.Any) return new(null, problems.All);
        var policy = new Policy(root);
        CompiledChecks.Check(policy, problems);
        return new(problems.Any ? null : policy, problems.All);
    }

    /// <summary>Runs the examples of the policy: those that came out otherwise than they say.</summary>
    public IReadOnlyList<PolicyProblem> RunExamples()
    {
        var wrong = new List<PolicyProblem>();
        foreach (var example in Examples())
        {
            var right = example.Verdict == example.Expected && (example.ExpectedFen is not { } fen || fen == example.Fen);
            if (right) continue;
            var got = $"{example.Verdict.Name()}{(example.Verdict == Verdict.Eligible ? $"，{MoneyBounds.Money(example.Fen)}" : "")}";
            wrong.Add(new(example.Path, example.Line, $"例子“{example.Name}”算得{got}，写的是{example.Expected.Name()}{(example.ExpectedFen is { } wanted ? $"，{MoneyBounds.Money(wanted)}" : "")}", $"请核对例子或条件：{string.Join("；", example.Reasons)}"));
        }
        return wrong;
    }

    /// <summary>The examples, decided.</summary>
    public IReadOnlyList<DecidedExample> Examples() => Policy is null ? [] : [.. Policy.Node.ListOf("examples").Select((node, i) => Decide(Policy, node, i))];

    private static DecidedExample Decide(Policy policy, DocumentNode node, int place)
    {
        var explained = policy.Explain(CaseReader.Read(node["case"]!));
        return new DecidedExample(node.Required("name"), explained.Decision.Verdict, explained.Decision.Fen, explained.Reasons)
        {
            Expected = node.Required("result") switch { "eligible" => Verdict.Eligible, "not" => Verdict.Not, _ => Verdict.Undecided }, ExpectedFen = node.FenOf("amount"),
            Line = node.Line, Path = string.Create(CultureInfo.InvariantCulture, $"examples[{place}]"),
        };
    }
}
