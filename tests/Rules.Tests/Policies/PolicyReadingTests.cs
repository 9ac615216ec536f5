using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

public class PolicyReadingTests
{
    public static TheoryData<string> Samples => [.. Repository.SamplePolicies];

    [Fact]
    public void A_policy_reads_like_its_circular()
    {
        var policy = PolicyText.Good(File.ReadAllText(Repository.SamplePolicies.Single(path => path.EndsWith("qingxi-transport-2023.json", StringComparison.Ordinal))));
        var sections = PolicyReading.Of(policy).ToDictionary(section => section.Title, section => section.Lines);
        Assert.Equal("第二条", Assert.Single(sections["条件"]).Clause);
        Assert.Equal("500元", Assert.Single(sections["补贴标准"]).Text);
        Assert.Equal("乡镇审核：乡镇，5个工作日内办完，办完后在村公示5个工作日", sections["办理流程"][1].Text);
        Assert.Equal("村级申报、乡镇审核、县级审批不得由同一人办理", sections["办理流程"][^1].Text);
        Assert.Equal(["第一条", "第二条", "第三条"], PolicyReading.Circular(policy).Select(clause => clause.Clause));
    }

    [Theory, MemberData(nameof(Samples))]
    public void Every_rule_of_a_sample_is_read_once(string path)
    {
        var policy = PolicyText.Good(File.ReadAllText(path));
        var lines = PolicyReading.Of(policy).SelectMany(section => section.Lines).ToList();
        Assert.Equal(lines.Count, lines.Select(line => line.Path).Distinct().Count());
        var judged = policy.RulesOf(Stage.Application).Select(rule => rule.Path).Where(place => place.Contains('[', StringComparison.Ordinal)).ToList();
        Assert.Empty(judged.Except(lines.Select(line => line.Path)));
        Assert.All(lines, line => Assert.NotEqual("", line.Text));
    }
}
