using System.Text.Json.Nodes;
using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

/// <summary>The policies of the sample and their examples, whose expected values were worked out by hand.</summary>
public class SamplePolicyTests
{
    public static TheoryData<string> Files => [.. Repository.SamplePolicies.Select(path => Path.GetFileName(path))];

    [Theory, MemberData(nameof(Files))]
    public void Every_example_comes_out_as_it_says(string file)
    {
        var document = Read(file);
        Assert.DoesNotContain(document.Problems, problem => !problem.IsNote);
        Assert.Empty(document.RunExamples());
        Assert.NotEmpty(document.Examples());
    }

    [Fact]
    public void They_cover_all_ways_of_subsidy() => Assert.True(Repository.SamplePolicies.Length >= 18);

    /// <summary>Whoever knows less may no longer decide, but never decides otherwise.</summary>
    [Theory, MemberData(nameof(Files))]
    public void Leaving_out_a_fact_never_turns_a_decision(string file)
    {
        var policy = Read(file).Policy!;
        foreach (var example in Examples(file))
        {
            var whole = Decide(policy, example);
            foreach (var less in Poorer(example))
            {
                var verdict = Decide(policy, less);
                Assert.True(verdict == whole || verdict == Verdict.Undecided, $"{file} {example["case"]}: {whole} 变成 {verdict}：{less.ToJsonString()}");
            }
        }
    }

    [Theory, MemberData(nameof(Files))]
    public void What_is_undecided_names_what_is_missing(string file)
    {
        var policy = Read(file).Policy!;
        foreach (var less in Examples(file).SelectMany(Poorer))
        {
            var explained = policy.Explain(Facts(less));
            Assert.Equal(explained.Decision.Verdict == Verdict.Undecided, explained.Missing.Count > 0);
            Assert.NotEmpty(explained.Reasons);
        }
    }

    private static PolicyDocument Read(string file) => PolicyDocument.Read(Repository.Read("sample/policies/" + file));

    private static IEnumerable<JsonObject> Examples(string file) =>
        JsonNode.Parse(Repository.Read("sample/policies/" + file))!["examples"]!.AsArray().Select(example => example!["case"]!.DeepClone().AsObject());

    /// <summary>The case without one of its facts, at any depth; keys that a case must have stay.</summary>
    private static IEnumerable<JsonObject> Poorer(JsonObject whole)
    {
        foreach (var path in Optional(whole, []))
        {
            var copy = whole.DeepClone().AsObject();
            var parent = path.SkipLast(1).Aggregate((JsonNode)copy, (node, step) => int.TryParse(step, out var place) && node is JsonArray list ? list[place]! : node[step]!);
            parent.AsObject().Remove(path[^1]);
            if (CaseFile.Read(new JsonObject { ["cases"] = new JsonArray(copy.DeepClone()) }.ToJsonString()).Problems.Count == 0) yield return copy;
        }
    }

    private static IEnumerable<string[]> Optional(JsonNode node, string[] path)
    {
        if (node is JsonObject obj)
        {
            foreach (var (key, value) in obj)
            {
                yield return [.. path, key];
                if (value is not null) foreach (var deeper in Optional(value, [.. path, key])) yield return deeper;
            }
        }
        if (node is not JsonArray list) yield break;
        for (var i = 0; i < list.Count; i++) foreach (var deeper in Optional(list[i]!, [.. path, i.ToString(System.Globalization.CultureInfo.InvariantCulture)])) yield return deeper;
    }

    private static Verdict Decide(Policy policy, JsonObject item) => policy.Decide(Facts(item)).Verdict;

    private static CaseFacts Facts(JsonObject item) => CaseFile.Read(new JsonObject { ["cases"] = new JsonArray(item.DeepClone()) }.ToJsonString()).Cases[0];
}
