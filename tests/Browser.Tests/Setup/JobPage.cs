namespace Wengang.Browser.Tests.Setup;

/// <summary>Looks at a page until no job on it is waiting or running.</summary>
public static class JobPage
{
    public static async Task<string> EndedAsync(HttpClient http, string path)
    {
        ArgumentNullException.ThrowIfNull(http);
        for (var i = 0; i < 600; i++)
        {
            var page = await http.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            if (!page.Contains("every 1s", StringComparison.Ordinal))
            {
                return page;
            }

            await Task.Delay(100, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The job did not end within a minute.");
    }
}
