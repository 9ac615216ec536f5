using Wengang.Rules.Policies;

namespace Wengang.Rules.Tests.Policies;

/// <summary>Short policies for tests.</summary>
internal static class PolicyText
{
    /// <summary>A policy with other members than the least; each replaces the one of the same key.</summary>
    public static string With(params string[] members)
    {
        string[] least =
        [
            "\"code\": \"test-1\"", "\"name\": \"试\"", "\"documentNumber\": \"示〔2023〕1号\"", "\"issuer\": \"示例县\"", "\"region\": \"369900\"", "\"fund\": \"县级财政\"",
            "\"validFrom\": \"2020-01-01\"", "\"validTo\": null", "\"subject\": \"person\"",
            "\"who\": [{ \"kind\": \"worked\", \"clause\": \"一\", \"current\": true }]", "\"amount\": { \"kind\": \"flat\", \"amount\": \"500元\" }",
        ];
        var keys = members.Select(Key).ToHashSet();
        return "{\n" + string.Join(",\n", least.Where(member => !keys.Contains(Key(member))).Concat(members)) + "\n}";
    }

    public static Policy Worked(string terms) => Good(With($$"""
        "who": [{ "kind": "worked", "clause": "一", {{terms}} }]
        """));

    public static Policy Good(string text)
    {
        var document = PolicyDocument.Read(text);
        Assert.DoesNotContain(document.Problems, problem => !problem.IsNote);
        return document.Policy!;
    }

    private static string Key(string member) => member.Trim().Split('"')[1];
}
