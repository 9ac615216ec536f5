using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;

namespace Wengang.Bench.Measuring;

/// <summary>Somebody signed in at the county, who reads pages.</summary>
internal sealed partial class Reader : IDisposable
{
    private const string User = "bench";
    private const string Password = "Bench-2023";

    private readonly HttpClient http;

    private Reader(HttpClient http) => this.http = http;

    /// <summary>An account at the county in a database of the benchmark.</summary>
    public static void MakeAccount(string connection)
    {
        using var db = Session.Open(connection);
        using var operation = db.Begin(OperationKind.AccountChange, "bench", OperationSource.Command);
        var county = db.Set<App.Regions.Division>().First(d => d.Level == App.Regions.DivisionLevel.County).Code;
        var hash = new PasswordHasher<Account>().HashPassword(null!, Password);
        var account = new Account { Id = Ids.Next(), UserName = User, DisplayName = User, PasswordHash = hash, PasswordChangedAt = operation.At, SecurityStamp = User };
        db.Add(account);
        db.Add(new AccountPost { Id = Ids.Next(), AccountId = account.Id, Role = Role.RuralRevitalisation, RegionCode = county, GrantedAt = operation.At });
        operation.Complete();
    }

    public static Reader SignIn(string address)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 64 };
        var http = new HttpClient(handler) { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(10) };
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var form = Plain(address, handler.CookieContainer);
        using var content = new FormUrlEncodedContent([new("UserName", User), new("Password", Password), new("__RequestVerificationToken", form)]);
        using var answer = http.PostAsync(new Uri("/sign-in", UriKind.Relative), content).GetAwaiter().GetResult();
        return answer.StatusCode == HttpStatusCode.Redirect ? new Reader(http) : throw new InvalidOperationException($"Not let in: {answer.StatusCode}");
    }

    public bool Knows(string path)
    {
        using var answer = Get(path);
        return answer.StatusCode == HttpStatusCode.OK;
    }

    /// <summary>Seconds of each answer of <paramref name="readers"/> at once, until there are enough or the time is over.</summary>
    public List<double> Load(string path, int readers, int requests, TimeSpan longest)
    {
        var times = new List<double>();
        var left = requests;
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, readers).Select(_ => new Thread(() =>
        {
            while (Interlocked.Decrement(ref left) >= 0 && watch.Elapsed < longest)
            {
                var seconds = Timed(path);
                lock (times)
                {
                    times.Add(seconds);
                }
            }
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return times;
    }

    /// <summary>Compressed bytes of a page with all it loads, and of the page alone.</summary>
    public (long First, long Later) Bytes(string path)
    {
        using var answer = Get(path);
        var page = answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        using var decoded = new System.IO.Compression.BrotliStream(new MemoryStream(page), System.IO.Compression.CompressionMode.Decompress);
        using var text = new StreamReader(decoded);
        var parts = Asset().Matches(text.ReadToEnd()).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).Distinct();
        return (page.Length + parts.Sum(Size), page.Length);
    }

    public void Dispose() => http.Dispose();

    private static string Plain(string address, CookieContainer cookies)
    {
        using var plain = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies });
        var html = plain.GetStringAsync(new Uri(address + "/sign-in")).GetAwaiter().GetResult();
        return Token().Match(html).Groups[1].Value;
    }

    private double Timed(string path)
    {
        var started = Stopwatch.GetTimestamp();
        using var answer = Get(path);
        answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult();
        return answer.StatusCode == HttpStatusCode.OK ? Stopwatch.GetElapsedTime(started).TotalSeconds : throw new InvalidOperationException($"{path}: {answer.StatusCode}");
    }

    private long Size(string path)
    {
        using var answer = Get(path);
        return answer.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult().LongLength;
    }

    private HttpResponseMessage Get(string path) => http.GetAsync(new Uri(path, UriKind.Relative)).GetAwaiter().GetResult();

    [GeneratedRegex("(?:src|href)=\"(/assets/[^\"]+)\"")]
    private static partial Regex Asset();

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
