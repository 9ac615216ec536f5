using System.Text.Json;
using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

/// <summary>docs/policies.md, from which strangers write their own policies.</summary>
public class PolicyPageTests
{
    private static readonly string Page = Repository.Read("docs/policies.md");

    [Fact]
    public void Its_policy_is_good_and_its_example_comes_out()
    {
        var text = Page.Split("```json\n")[1].Split("```")[0];
        var document = PolicyDocument.Read(text);
        Assert.Empty(document.Problems);
        Assert.Empty(document.RunExamples());
        Assert.Single(document.Examples());
    }

    [Theory, InlineData("condition"), InlineData("amount")]
    public void It_names_every_kind_with_all_its_keys(string part)
    {
        using var schema = JsonDocument.Parse(Repository.Read("docs/policy.schema.json"));
        var kinds = schema.RootElement.GetProperty("$defs").GetProperty(part).GetProperty("oneOf").EnumerateArray().Select(k => k.GetProperty("properties")).ToList();
        Assert.NotEmpty(kinds);
        foreach (var kind in kinds)
        {
            var name = kind.GetProperty("kind").GetProperty("const").GetString();
            var row = Assert.Single(Page.Split('\n'), line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));
            Assert.All(kind.EnumerateObject().Select(p => p.Name).Except(["kind", "clause"]), key => Assert.Contains($"`{key}`", row, StringComparison.Ordinal));
        }
    }
}
