using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class StatementTests(SampleSite site)
{
    private const int Most = 8;

    public static TheoryData<string> Pages => Addresses.All;

    [Theory, MemberData(nameof(Pages))]
    public async Task A_page_needs_at_most_eight_statements(string path)
    {
        await site.Http.GetStringAsync(new Uri("/reports", UriKind.Relative), TestContext.Current.CancellationToken);
        using var statements = new Statements();

        await site.Http.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(statements.Seen.Count <= Most, $"{path}: {statements.Seen.Count}\n{string.Join("\n---\n", statements.Seen)}");
        Assert.True(statements.Seen.Count > 0 || path == "/no-such-page" || path.StartsWith("/my", StringComparison.Ordinal) || path is "/imports/forms" || path.StartsWith("/account", StringComparison.Ordinal), $"{path}: no statement was seen");
    }
}
