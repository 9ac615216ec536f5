using Wengang.App.Tests.Testing;
using Wengang.Rules.Reports;

namespace Wengang.App.Tests.Reports;

public class ReportLifeDocumentTests
{
    /// <summary>Set WENGANG_WRITE_DOCS to 1 and run this test to write the document anew.</summary>
    [Fact]
    public void The_document_says_what_the_table_says()
    {
        var path = Repository.Path("docs", "report-life.md");
        if (Environment.GetEnvironmentVariable("WENGANG_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, ReportLifeDocument.Write());
        }

        Assert.True(File.ReadAllText(path) == ReportLifeDocument.Write(), "docs/report-life.md is out of date: run this test once with WENGANG_WRITE_DOCS=1");
    }
}
