using Wengang.Rules.Findings;

namespace Wengang.Rules.Tests.Findings;

public class CatalogueTests
{
    [Fact]
    public void Every_rule_is_named_and_explained()
    {
        Assert.Equal(FindingRules.All.Count, FindingRules.All.Select(rule => rule.Code).Distinct().Count());
        Assert.All(FindingRules.All, rule =>
        {
            Assert.StartsWith("FIND-", rule.Code, StringComparison.Ordinal);
            Assert.True(rule.Title.Length >= 4 && rule.Explanation.Length > 10, rule.Code);
            Assert.NotEmpty(Severities.List.NameOf(rule.Severity));
        });
    }

    [Theory]
    [InlineData(1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 22, 23, 24, 26, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110)]
    public void The_catalogue_is_complete(params int[] numbers) =>
        Assert.All(numbers, number => Assert.Contains(FindingRules.All, rule => rule.Code == $"FIND-{number:000}"));

    [Fact]
    public void A_case_in_order_has_no_findings()
    {
        Assert.Empty(Someone.Hits(Someone.Case));
        Assert.Empty(Someone.Hits(Someone.Household));
        Assert.Empty(Someone.Hits(new PersonCase(Someone.Person, Someone.June)));
    }

    [Theory]
    [InlineData("11010519491231002X", false, null)]
    [InlineData("11010519491231002X43", false, null)]
    [InlineData("110105194912310021", false, "FIND-001")]
    [InlineData("440524188001010014", false, "FIND-001")]
    [InlineData("362532199001011000", true, "FIND-001")]
    [InlineData("110105491231002", false, "FIND-002")]
    [InlineData("11010519491231002X93", false, "FIND-002")]
    [InlineData("", false, "FIND-002")]
    public void Document_numbers(string text, bool numeric, string? expected)
    {
        var hit = FindingRules.Check(FindingRules.OfIdentity, new IdentityCase(text, numeric, new DateOnly(2023, 6, 30))).SingleOrDefault();
        Assert.Equal(expected, hit?.Rule.Code);
    }

    [Fact]
    public void A_birth_after_today_is_found() => Assert.Equal("FIND-001", FindingRules
        .Check(FindingRules.OfIdentity, new IdentityCase("11010519491231002X", false, new DateOnly(1949, 12, 30))).Single().Rule.Code);

    [Fact]
    public void Shared_values()
    {
        var number = new SharedCase(SharedKind.IdentityNumber, "369901********0011", ["甲村", "乙村"], 2);
        Assert.Equal("369901********0011出现2次：甲村、乙村", FindingRules.Check(FindingRules.OfShared, number).Single().Evidence);
        var phone = new SharedCase(SharedKind.Phone, "138****0000", ["1", "2", "3", "4"], 9);
        Assert.Equal("FIND-109", FindingRules.Check(FindingRules.OfShared, phone).Single().Rule.Code);
        Assert.Empty(FindingRules.Check(FindingRules.OfShared, phone with { Households = ["1", "2", "3"] }));
        Assert.Empty(FindingRules.Check(FindingRules.OfShared, number with { Records = 1 }));
    }
}
