using Wengang.App.Subsidies.Schemes;
using Wengang.App.Tests.Testing;
using Wengang.Rules.Subsidies.Flow;

namespace Wengang.App.Tests.Subsidies;

public class ClaimLifeDocumentTests
{
    /// <summary>Set WENGANG_WRITE_DOCS to 1 and run this test to write the document anew.</summary>
    [Fact]
    public void The_document_says_what_the_table_says()
    {
        var path = Repository.Path("docs", "subsidies.md");
        if (Environment.GetEnvironmentVariable("WENGANG_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, ClaimLifeDocument.Write());
        }

        Assert.True(File.ReadAllText(path) == ClaimLifeDocument.Write(), "docs/subsidies.md is out of date: run this test once with WENGANG_WRITE_DOCS=1");
    }

    [Fact]
    public void Every_scheme_that_comes_with_the_program_leads_to_payment()
    {
        Assert.Contains(SchemeBook.Delivered.All, s => s.Code == "transport");
        Assert.All(SchemeBook.Delivered.All, s =>
        {
            var reached = new HashSet<ClaimState> { ClaimState.Draft };
            while (ClaimLife.TableOf(s.Terms.Single().Flow).Any(t => reached.Contains(t.From) && reached.Add(t.To)))
            {
            }

            Assert.Contains(ClaimState.Archived, reached);
        });
    }
}
