using Wengang.App.Findings.Listing;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Findings;

namespace Wengang.App.Tests.Findings;

/// <summary>docs/findings.md is made from the rules; WENGANG_UPDATE_DOCS=1 makes it anew.</summary>
public class DocumentTests
{
    private static readonly string Place = Repository.Path("docs", "findings.md");

    [Fact]
    public void The_document_is_fresh()
    {
        if (Environment.GetEnvironmentVariable("WENGANG_UPDATE_DOCS") == "1")
        {
            File.WriteAllText(Place, FindingsDocument.Markdown());
        }

        Assert.Equal(FindingsDocument.Markdown(), File.ReadAllText(Place).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_rule_stands_in_it_once()
    {
        var text = FindingsDocument.Markdown();
        Assert.All(FindingRules.All, rule => Assert.Equal(2, text.Split($"| {rule.Code} | ").Length));
    }
}
