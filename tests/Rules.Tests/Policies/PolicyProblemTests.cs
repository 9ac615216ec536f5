using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

/// <summary>Bad policies and case files: the place, the reason, what to write instead; nothing is compiled or decided.</summary>
public class PolicyProblemTests
{
    [Theory]
    [InlineData("\"colour\": \"red\"", "colour", "没有“colour”这一项")]
    [InlineData("\"validFrom\": \"2023-02-30\"", "validFrom", "2023年2月没有30日")]
    [InlineData("\"validTo\": \"2019-12-31\"", "validTo", "早于第一天")]
    [InlineData("\"name\": 5", "name", "应是带引号的文字")]
    [InlineData("\"amount\": { \"kind\": \"flat\", \"amount\": 500 }", "amount.amount", "金额应是带引号和单位的文字")]
    [InlineData("\"amount\": { \"kind\": \"flat\", \"amount\": \"500\" }", "amount.amount", "没有写“元”")]
    [InlineData("\"amount\": { \"kind\": \"gift\", \"amount\": \"500元\" }", "amount.kind", "没有“gift”这种")]
    [InlineData("\"windows\": [{ \"from\": \"2023-09-10\", \"to\": \"2023-09-01\" }]", "windows[0].to", "永远不会开放")]
    [InlineData("\"windows\": [{ \"from\": \"12-01\", \"to\": \"01-31\" }]", "windows[0].to", "永远不会开放")]
    [InlineData("\"windows\": [{ \"from\": \"2019-01-01\", \"to\": \"2019-02-01\" }]", "windows[0].from", "永远不会开放")]
    [InlineData("\"windows\": [{ \"from\": \"2019-12-01\", \"to\": \"2020-02-01\" }]", "windows[0].from", "早于有效期第一天")]
    [InlineData("\"windows\": [{ \"from\": \"02-30\", \"to\": \"03-31\" }]", "windows[0].from", "用不了")]
    [InlineData("\"windows\": [{ \"from\": \"01-01\", \"to\": \"02-10\" }, { \"from\": \"02-10\", \"to\": \"03-01\" }]", "windows[1]", "重叠")]
    [InlineData("\"who\": [{ \"kind\": \"age\", \"clause\": \"一\", \"any\": { \"min\": 60, \"max\": 50 } }]", "who[0].any.max", "没有人能符合")]
    [InlineData("\"who\": [{ \"kind\": \"age\", \"clause\": \"一\", \"any\": { \"min\": 60, \"max\": 60, \"maxBound\": \"exclusive\" } }]", "who[0].any.max", "没有人能符合")]
    [InlineData("\"who\": [{ \"kind\": \"age\", \"any\": { \"min\": 60 } }]", "who[0].clause", "缺少“clause”")]
    [InlineData("\"who\": [{ \"kind\": \"worked\", \"clause\": \"一\", \"months\": 13, \"from\": \"yearStart\", \"bound\": \"atLeast\" }]", "who[0].months", "达不到这么长")]
    [InlineData("\"who\": [{ \"kind\": \"worked\", \"clause\": \"一\", \"month\": 3 }]", "who[0].month", "没有“month”这一项")]
    [InlineData("\"caps\": [{ \"clause\": \"一\", \"of\": \"person\" }]", "caps[0].amount", "最高额要写金额")]
    [InlineData("\"frequency\": [{ \"clause\": \"一\", \"per\": \"years\" }]", "frequency[0].years", "按若干年时要写几年")]
    [InlineData("\"instalments\": [{ \"name\": \"预拨\", \"share\": \"60%\" }, { \"name\": \"结算\", \"share\": \"40%\" }]", "instalments[1].share", "最后一次发余下的")]
    [InlineData("\"flow\": { \"steps\": [{ \"name\": \"审核\", \"role\": \"township\" }], \"separate\": [[\"审核\", \"复核\"]] }", "flow.separate[0][1]", "没有叫“复核”的一步")]
    [InlineData("\"exclusions\": [{ \"kind\": \"worked\", \"clause\": \"二\", \"current\": true }]", "exclusions[0]", "却要求有")]
    [InlineData("\"amount\": { \"kind\": \"byDestination\", \"rows\": [{ \"areas\": [\"outside\"], \"amount\": \"500元\" }] }", "amount", "补贴标准里却没有这一类")]
    [InlineData("\"amount\": { \"kind\": \"perUnit\", \"count\": \"postMonths\", \"amount\": \"300元\" }", "amount", "要从 post 条件取数")]
    public void A_problem_is_found_at_its_place(string member, string path, string reason) => Check(member, path, reason);

    /// <summary>What could be read, but nobody could get anything by it, or it does not go with the rest.</summary>
    [Theory]
    [InlineData("\"frequency\": [{ \"clause\": \"一\", \"per\": \"year\", \"years\": 3 }]", "frequency[0].years", "只有 per 为 years 时")]
    [InlineData("\"frequency\": [{ \"clause\": \"一\", \"per\": \"occupation\" }]", "frequency[0].per", "不知道是哪个工种")]
    [InlineData("\"frequency\": [{ \"clause\": \"一\", \"per\": \"year\", \"of\": \"enterprise\" }]", "frequency[0].of", "不能按企业算")]
    [InlineData("\"caps\": [{ \"clause\": \"一\", \"of\": \"enterprise\", \"amount\": \"1万元\" }]", "caps[0].of", "不能按企业算")]
    [InlineData("\"subject\": \"enterprise\"", "who[0].kind", "这是个人的条件")]
    [InlineData("\"region\": \"999999\"", "region", "用不了")]
    [InlineData("\"name\": \" \"", "name", "这里是空的")]
    [InlineData("\"validTo\": \"9999-12-31\"", "validTo", "不在 1900 年到 2100 年之间")]
    [InlineData("\"amount\": { \"kind\": \"flat\", \"amount\": \"500元整\" }", "amount.amount", "后面还有字")]
    [InlineData("\"amount\": { \"kind\": \"flat\", \"amount\": \"0元\" }", "amount.amount", "谁也领不到")]
    [InlineData("\"amount\": { \"kind\": \"rate\", \"of\": \"wages\", \"rate\": \"0%\" }", "amount.rate", "谁也领不到")]
    [InlineData("\"instalments\": [{ \"name\": \"预拨\", \"share\": \"0%\" }, { \"name\": \"结算\" }]", "instalments[0].share", "一分不发")]
    [InlineData("\"windows\": [{ \"from\": \"06-01\", \"to\": \"06-30\", \"countTo\": \"2023-05-31\" }]", "windows[0].countTo", "只有一年有")]
    [InlineData("\"who\": [{ \"kind\": \"worked\", \"clause\": \"一\", \"current\": true, \"provinces\": [\"阿拉斯加\"] }]", "who[0].provinces[0]", "用不了")]
    [InlineData("\"who\": [{ \"kind\": \"worked\", \"clause\": \"一\", \"current\": true, \"provinces\": [\"浙江\"], \"notProvinces\": [\"浙江省\"] }]", "who[0].notProvinces", "谁也不符合")]
    [InlineData("\"who\": [{ \"kind\": \"worked\", \"clause\": \"一\", \"current\": true, \"areas\": [\"outside\", \"outside\"] }]", "who[0].areas[1]", "写了两次")]
    [InlineData("\"who\": [{ \"kind\": \"worked\", \"clause\": \"一\", \"current\": true, \"from\": \"12-31\", \"to\": \"01-01\" }]", "who[0].to", "谁也不符合")]
    [InlineData("\"who\": [{ \"kind\": \"age\", \"clause\": \"一\", \"any\": { \"max\": 60, \"minBound\": \"inclusive\" }, \"judgedOn\": \"application\" }]", "who[0].any.minBound", "没有写 min")]
    public void What_makes_no_sense_is_found_at_its_place(string member, string path, string reason) => Check(member, path, reason);

    private static void Check(string member, string path, string reason)
    {
        var document = PolicyDocument.Read(PolicyText.With(member));
        Assert.Null(document.Policy);
        var problem = Assert.Single(document.Problems, problem => problem.Path == path && problem.Reason.Contains(reason, StringComparison.Ordinal));
        Assert.True(problem.Line > 1 && problem.Write.Length > 0);
    }

    [Theory]
    [InlineData("", "文件是空的")]
    [InlineData("\uFEFF  \n", "文件是空的")]
    [InlineData("{ \"cases\": [] }", "列表里没有内容")]
    [InlineData("{ \"cases\": [{ \"case\": \"1\", \"applicationDate\": \"2023-06-30\", \"spells\": [{ \"area\": \"outside\", \"province\": \"宁厦\", \"from\": \"2023-01\", \"to\": null }] }] }", "没有叫“宁厦”的省")]
    public void A_bad_file_of_cases_is_not_used(string text, string reason)
    {
        var file = CaseFile.Read(text);
        Assert.Empty(file.Cases);
        Assert.Contains(reason, Assert.Single(file.Problems).Reason, StringComparison.Ordinal);
    }

    /// <summary>From the first day of the year before to the application there may lie nearly two years.</summary>
    [Theory]
    [InlineData("previous", "\"months\": 18", true)]
    [InlineData("previous", "\"days\": 731", true)]
    [InlineData("previous", "\"months\": 25", false)]
    [InlineData("previous", "\"months\": 13, \"to\": \"yearEnd\"", false)]
    [InlineData("current", "\"months\": 12", true)]
    [InlineData("current", "\"months\": 13", false)]
    public void A_length_is_impossible_only_when_the_year_that_counts_is_too_short(string which, string length, bool isPossible)
    {
        var document = PolicyDocument.Read(PolicyText.With(
            $$"""
            "year": { "which": "{{which}}" }
            """,
            $$"""
            "who": [{ "kind": "worked", "clause": "一", "from": "yearStart", "bound": "atLeast", {{length}} }]
            """));
        Assert.Equal(isPossible, !document.Problems.Any(problem => problem.Reason.Contains("达不到这么长", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("\"to\": \"10000元\", \"toBound\": \"inclusive\"", "\"from\": \"10000元\", \"fromBound\": \"inclusive\"", "同时在两档里")]
    [InlineData("\"to\": \"10000元\", \"toBound\": \"exclusive\"", "\"from\": \"10000元\", \"fromBound\": \"exclusive\"", "不在任何一档")]
    [InlineData("\"to\": \"10000元\"", "\"from\": \"12000元\"", "有空档")]
    [InlineData("\"to\": \"10000元\"", "\"from\": \"9000元\"", "重叠")]
    public void Tiers_must_meet(string first, string second, string reason)
    {
        var document = PolicyDocument.Read(PolicyText.With($$"""
            "amount": { "kind": "byIncome", "of": "person", "year": "previous", "tiers": [{ {{first}}, "amount": "1000元" }, { {{second}}, "amount": "500元" }] }
            """));
        Assert.Contains(document.Problems, problem => problem.Path.StartsWith("amount.tiers[1]", StringComparison.Ordinal) && problem.Reason.Contains(reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{ \"cases\": [", 1)]
    [InlineData("{ \"cases\": [\n{ \"case\": \"1\"，\"applicationDate\": \"2023-01-01\" }] }", 2)]
    [InlineData("{ \"cases\": [] } x", 1)]
    [InlineData("", 1)]
    public void A_broken_file_names_the_line(string text, int line) => Assert.Equal(line, Assert.Single(CaseFile.Read(text).Problems).Line);

    [Theory]
    [InlineData("\"applicationDate\": \"2023-02-29\"", "cases[0].applicationDate", "2023年2月没有29日")]
    [InlineData("\"applicationDate\": \"2023-02-28\", \"spell\": []", "cases[0].spell", "没有“spell”这一项")]
    [InlineData("\"applicationDate\": \"2023-02-28\", \"spells\": [{ \"from\": \"2023-03\" }]", "cases[0].spells[0].to", "缺少“to”")]
    [InlineData("\"applicationDate\": \"2023-02-28\", \"spells\": [{ \"from\": \"2023-03\", \"to\": \"2023-02\" }]", "cases[0].spells[0].to", "早于开始")]
    [InlineData("\"applicationDate\": \"2023-02-28\", \"person\": { \"birth\": \"2023-03-01\" }", "cases[0].person.birth", "晚于申请日期")]
    [InlineData("\"applicationDate\": \"2023-02-28\", \"person\": { \"sex\": \"男\" }", "cases[0].person.sex", "不认识")]
    [InlineData("\"applicationDate\": \"2023-02-28\", \"person\": { \"birth\": null }", "cases[0].person.birth", "不能写 null")]
    public void A_broken_case_names_its_place(string members, string path, string reason)
    {
        var file = CaseFile.Read($$"""{ "cases": [{ "case": "1", {{members}} }, { "case": "2", "applicationDate": "2023-01-01" }] }""");
        Assert.Empty(file.Cases);
        Assert.Contains(file.Problems, problem => problem.Path == path && problem.Reason.Contains(reason, StringComparison.Ordinal) && problem.Write.Length > 0);
    }

    [Fact]
    public void A_case_number_is_used_once() => Assert.Contains("重复", Assert.Single(CaseFile.Read("""
        { "cases": [{ "case": "1", "applicationDate": "2023-01-01" }, { "case": "1", "applicationDate": "2023-01-01" }] }
        """).Problems).Reason, StringComparison.Ordinal);

    [Fact]
    public void A_wrong_example_is_a_problem_of_the_policy()
    {
        var document = PolicyDocument.Read(PolicyText.With("\"examples\": [{ \"name\": \"甲\", \"result\": \"eligible\", \"case\": { \"case\": \"1\", \"applicationDate\": \"2023-01-01\", \"spells\": [] } }]"));
        Assert.Contains("算得不符合", Assert.Single(document.RunExamples()).Reason, StringComparison.Ordinal);
    }

    /// <summary>Fresh schemas: wengang policy schema &gt; docs/policy.schema.json, and with --cases &gt; docs/cases.schema.json.</summary>
    [Fact]
    public void The_published_schemas_are_those_of_the_code()
    {
        Assert.Equal(PolicyDocument.Schema(), Repository.Read("docs/policy.schema.json"));
        Assert.Equal(CaseFile.Schema(), Repository.Read("docs/cases.schema.json"));
    }
}
