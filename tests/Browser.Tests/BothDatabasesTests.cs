using System.Net;
using Wengang.App.Tests.Testing;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class BothDatabasesTests(SampleSite site)
{
    private static readonly string[] Paths =
        ["/figures", "/figures/WORK-001", "/figures/WORK-010", "/figures/POST-002", "/figures/WORK-001/people", "/ranking", "/findings", "/reports", "/imports"];

    [Theory, OnBothDatabases]
    public async Task Every_page_answers(DatabaseKind kind)
    {
        await using var county = new CountySite(TestDatabase.Create(kind));
        var folder = Path.Combine(county.Folder, "first");
        SmallCounty.Write(folder);
        county.Command("init");
        county.Command("import", folder, "--period", "2023-06");
        county.Command("freeze", "2023-06");
        await county.WithAccount().StartAsync();
        var client = await site.AsAsync(SampleSite.County, county.Address);

        foreach (var path in Paths)
        {
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
            Assert.Contains("河湾县", text, StringComparison.Ordinal);
        }
    }
}
