using Wengang.App.Indicators;
using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Indicators;

public class IndicatorDocumentTests
{
    private const string Variable = "WENGANG_WRITE_DOCS";

    /// <summary>Set the variable to 1 and run this test to write the document anew.</summary>
    [Fact]
    public void The_document_says_what_the_definitions_say()
    {
        var path = Repository.Path("docs", "indicators.md");
        var text = IndicatorDocument.Write(IndicatorCatalogue.All);
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.True(File.ReadAllText(path) == text, $"docs/indicators.md is out of date: run this test once with {Variable}=1");
    }

    [Fact]
    public void Every_code_of_the_sample_is_defined_and_described()
    {
        using var expected = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Sample, "expected.json")));
        var codes = expected.RootElement.GetProperty("figures").EnumerateArray().Select(f => f.GetProperty("code").GetString()!).Distinct();
        Assert.Empty(codes.Except(IndicatorCatalogue.All.All.Select(i => i.Code)));
        Assert.All(IndicatorCatalogue.All.All, i => Assert.All([i.Name, i.Unit, i.Population, i.Formula, i.Source], t => Assert.NotEmpty(t)));
    }
}
