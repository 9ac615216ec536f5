using Wengang.App.Access;
using Wengang.App.Data;
using Wengang.App.Jobs;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests.Operating;

public sealed class JobPageTests
{
    [Fact]
    public async Task The_worker_wakes_at_once_and_a_page_shows_how_the_job_ended()
    {
        await using var county = new CountySite();
        county.Command("init");
        county.WithAccount("xitong", Role.SystemAdministrator, "").WithAccount("shenji", Role.AuditAdministrator, "");
        await county.StartAsync();
        var (http, _) = await Visitor.SignInAsync(county.Address, "xitong");
        var id = Enqueue(county);

        var page = await JobPage.EndedAsync(http, $"/jobs/{id}");

        Assert.Contains("没有做成", page, StringComparison.Ordinal);
        Assert.Contains("本版本的程序不会做这种任务", page, StringComparison.Ordinal);
        Assert.Contains("重做一次", page, StringComparison.Ordinal);
        using var state = await http.GetAsync(new Uri($"/jobs/{id}?handler=state", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("true", Assert.Single(state.Headers.GetValues("HX-Refresh")));

        // Another person without a region does not find it.
        var (other, _) = await Visitor.SignInAsync(county.Address, "shenji");
        using var hidden = await other.GetAsync(new Uri($"/jobs/{id}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, hidden.StatusCode);
    }

    private static long Enqueue(CountySite county)
    {
        using var db = CountyDatabase.At(county.Database).Open(Actor.Local(Environment.UserName));
        return JobQueue.Enqueue(db, "of another version", "算一遍数据", "").Id;
    }
}
