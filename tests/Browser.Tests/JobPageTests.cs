using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class JobPageTests
{
    [Fact]
    public async Task The_worker_wakes_at_once_and_a_page_shows_how_the_job_ended()
    {
        await using var county = new CountySite();
        county.Command("init");
        await county.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(county.Address) };
        var id = Enqueue(county);

        var page = await EndedAsync(http, id);

        Assert.Contains("没有做成", page, StringComparison.Ordinal);
        Assert.Contains("本版本的程序不会做这种任务", page, StringComparison.Ordinal);
        Assert.Contains("重做一次", page, StringComparison.Ordinal);
        var state = await http.GetAsync(new Uri($"/jobs/{id}?handler=state", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("true", Assert.Single(state.Headers.GetValues("HX-Refresh")));
        var missing = await http.GetAsync(new Uri("/jobs/1", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, missing.StatusCode);
    }

    private static long Enqueue(CountySite county)
    {
        using var db = CountyDatabase.At(county.Database).Open(Actor.Local(Environment.UserName));
        return JobQueue.Enqueue(db, "of another version", "算一遍数据", "").Id;
    }

    private static async Task<string> EndedAsync(HttpClient http, long id)
    {
        for (var i = 0; i < 200; i++)
        {
            var page = await http.GetStringAsync(new Uri($"/jobs/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
            if (!page.Contains("every 1s", StringComparison.Ordinal))
            {
                return page;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        throw new TimeoutException("The job did not end within ten seconds.");
    }
}
