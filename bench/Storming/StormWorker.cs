using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Wengang.App.Monitoring.Checking;

namespace Wengang.Bench.Storming;

/// <summary>
/// A village worker with a browser at an address of their own (127.x.y.z: the site limits signing in by address). Signs in, opens the list, then presses one
/// household's button after the other; what is not answered is pressed again, which is the same answer.
/// </summary>
internal sealed partial class StormWorker : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http;
    private readonly CookieContainer cookies = new();
    private readonly string village;
    private string form = "";
    private string action = "";
    private Guid token;
    private string cookie = "";

    public StormWorker(int number, string village, IReadOnlyList<StormTask> tasks)
    {
        (this.village, Tasks) = (village, tasks);
        var own = new IPAddress([127, 1, (byte)(number / 200), (byte)(1 + (number % 200))]);
        http = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false, UseCookies = false, MaxConnectionsPerServer = 1, ConnectCallback = async (context, cancel) =>
            {
                var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
                socket.Bind(new IPEndPoint(own, 0));
                await socket.ConnectAsync(IPAddress.Loopback, context.DnsEndPoint.Port, cancel);
                return new NetworkStream(socket, true);
            },
        }) { Timeout = TimeSpan.FromMinutes(1) };
    }

    public IReadOnlyList<StormTask> Tasks { get; }

    /// <summary>How often a press had to be repeated.</summary>
    public int Retries { get; private set; }

    public async Task SignInAsync(string address, string user)
    {
        var page = await SendAsync(new HttpRequestMessage(HttpMethod.Get, address + "/sign-in"));
        using var content = new FormUrlEncodedContent([new("UserName", user), new("Password", StormCounty.Password), new("__RequestVerificationToken", Find(FormToken(), page.Text))]);
        var answer = await SendAsync(new HttpRequestMessage(HttpMethod.Post, address + "/sign-in") { Content = content });
        if (answer.Status != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"{user} was not let in: {answer.Status}");
        }

        var list = await SendAsync(new HttpRequestMessage(HttpMethod.Get, $"{address}/monitoring/villages/{village}"));
        (form, token, action) = (Find(FormToken(), list.Text), Guid.Parse(Find(ListToken(), list.Text)), WebUtility.HtmlDecode(Find(ConfirmAction(), list.Text)));
        cookie = cookies.GetCookieHeader(new Uri(address));
        foreach (var task in Tasks)
        {
            task.Answer = CheckAnswer.IdFrom(token, task.Household);
        }
    }

    /// <param name="address">Where the site is now.</param>
    /// <param name="slots">How many may wait for an answer at once.</param>
    /// <param name="acknowledged">Called after each receipt.</param>
    public async Task ConfirmAllAsync(Func<string> address, SemaphoreSlim slots, Action acknowledged)
    {
        foreach (var task in Tasks)
        {
            await slots.WaitAsync();
            var started = Stopwatch.GetTimestamp();
            while (!await TryConfirmAsync(address(), task))
            {
                Retries++;
                await Task.Delay(Pause);
            }

            (task.Seconds, task.IsAcknowledged) = (Stopwatch.GetElapsedTime(started).TotalSeconds, true);
            slots.Release();
            acknowledged();
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<bool> TryConfirmAsync(string address, StormTask task)
    {
        try
        {
            using var content = new FormUrlEncodedContent(
            [
                new("token", token.ToString()), new("method", "Phone"), new("household", task.Household.ToString(CultureInfo.InvariantCulture)), new("__RequestVerificationToken", form),
            ]);
            using var request = new HttpRequestMessage(HttpMethod.Post, address + action) { Content = content };
            request.Headers.Add("Cookie", cookie);
            using var answer = await http.SendAsync(request);
            var taken = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().StartsWith("/monitoring/", StringComparison.Ordinal);
            return taken || ((int)answer.StatusCode >= 500 ? false : throw new InvalidOperationException($"Refused: {answer.StatusCode} {answer.Headers.Location}"));
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpRequestMessage request)
    {
        if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } own)
        {
            request.Headers.Add("Cookie", own);
        }

        using var answer = await http.SendAsync(request);
        foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var sets) ? sets : [])
        {
            cookies.SetCookies(request.RequestUri!, set);
        }

        request.Dispose();
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static string Find(Regex pattern, string page) => pattern.Match(page) is { Success: true } match ? match.Groups[1].Value : throw new InvalidOperationException("The page is not as expected.");

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormToken();

    [GeneratedRegex("action=\"([^\"]+handler=confirm)\"")]
    private static partial Regex ConfirmAction();

    [GeneratedRegex("name=\"token\" value=\"([^\"]+)\"")]
    private static partial Regex ListToken();
}
