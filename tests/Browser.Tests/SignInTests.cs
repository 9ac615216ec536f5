using System.Net;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Access;
using Wengang.App.Accounts;
using Wengang.App.Auditing;
using Wengang.App.Data;
using Wengang.Browser.Tests.Setup;

namespace Wengang.Browser.Tests;

public sealed class SignInTests(SampleSite site) : IAsyncLifetime
{
    private const string Password = SampleAccounts.Password;
    private static readonly Uri Home = new("/", UriKind.Relative);
    private readonly CountySite county = new();

    public async ValueTask InitializeAsync()
    {
        county.Command("init");
        await county.WithAccount("jingban", Role.Leader).StartAsync();
    }

    public ValueTask DisposeAsync() => county.DisposeAsync();

    [Fact]
    public async Task A_stranger_is_led_to_the_door_and_back()
    {
        using var answer = await site.Stranger.GetAsync(new Uri("/figures?date=2023-06-30", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/sign-in?back=%2Ffigures%3Fdate%3D2023-06-30", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        using var client = Client();
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await KnockAsync(client, "jingban", "wrong")).Status);
        }

        var (status, text) = await KnockAsync(client, "jingban", Password);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("锁定", text, StringComparison.Ordinal);
        Assert.Equal(5, Operations(OperationKind.SignInFailed).Count);

        Act(service => service.Unlock(Account().Id));
        Assert.Equal(HttpStatusCode.Redirect, (await KnockAsync(client, "jingban", Password)).Status);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_sounds_like_a_wrong_password()
    {
        using var client = Client();
        var stranger = await KnockAsync(client, "nobody-here", Password);
        var wrong = await KnockAsync(client, "jingban", "wrong");

        Assert.Equal(wrong.Status, stranger.Status);
        Assert.Equal(Problem(wrong.Text), Problem(stranger.Text));
        Assert.DoesNotContain("nobody-here", Operations(OperationKind.SignInFailed).Select(o => o.User + o.Reason));
    }

    [Fact]
    public async Task The_first_sign_in_asks_for_a_password_of_ones_own()
    {
        Act(service => service.ResetPassword(Account().Id, new Microsoft.AspNetCore.Identity.PasswordHasher<Account>().HashPassword(null!, "once-Only-42")));
        using var client = Client();
        await KnockAsync(client, "jingban", "once-Only-42");
        using var led = await client.GetAsync(Home, TestContext.Current.CancellationToken);
        Assert.Equal("/account/password", led.Headers.Location!.OriginalString);

        using var weak = await ChangeAsync(client, "once-Only-42", "kurz");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, weak.StatusCode);
        using var same = await ChangeAsync(client, "once-Only-42", "once-Only-42");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, same.StatusCode);
        using var good = await ChangeAsync(client, "once-Only-42", "Hewan-2026-xia");
        Assert.Equal(HttpStatusCode.Redirect, good.StatusCode);
        using var home = await client.GetAsync(Home, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [Fact]
    public async Task Ending_every_session_ends_the_others_too()
    {
        var (one, _) = await Visitor.SignInAsync(county.Address, "jingban");
        var (other, _) = await Visitor.SignInAsync(county.Address, "jingban");
        using var everywhere = await Visitor.PostAsync(one, "/account?handler=Everywhere", page: "/account");

        using var answer = await other.GetAsync(Home, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task What_is_taken_away_closes_with_the_next_click()
    {
        var (client, _) = await Visitor.SignInAsync(county.Address, "jingban");
        var figures = new Uri("/figures", UriKind.Relative);
        using var before = await client.GetAsync(figures, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        Act(service => service.End(AccountOf().Posts[0].Id));
        using var without = await client.GetAsync(figures, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, without.StatusCode);

        Act(service => service.Disable(Account().Id));
        using var disabled = await client.GetAsync(figures, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, disabled.StatusCode);
    }

    [Fact]
    public async Task Another_ones_post_cannot_be_taken()
    {
        county.WithAccount("anquan", Role.SecurityAdministrator, "");
        var foreign = AccountOf("anquan").Posts[0].Id;
        var (client, _) = await Visitor.SignInAsync(county.Address, "jingban");

        using var answer = await Visitor.PostAsync(client, $"/account?handler=Post&id={foreign}", page: "/account");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        using var posts = await client.GetAsync(new Uri("/posts", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, posts.StatusCode);
    }

    [Fact]
    public async Task The_second_factor_is_asked_for_once_it_is_set_up()
    {
        var (client, _) = await Visitor.SignInAsync(county.Address, "jingban");
        var page = await client.GetStringAsync(new Uri("/account/second-factor", UriKind.Relative), TestContext.Current.CancellationToken);
        var key = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(page).QuerySelector(".steps code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        using var wrong = await Visitor.PostAsync(client, "/account/second-factor", new() { ["Code"] = "000000" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.StatusCode);
        using var on = await Visitor.PostAsync(client, "/account/second-factor", new() { ["Code"] = Totp(key) });
        var recovery = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await on.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).QuerySelector(".codes code")!.TextContent;

        using var fresh = Client();
        var (status, _) = await KnockAsync(fresh, "jingban", Password);
        Assert.Equal(HttpStatusCode.Redirect, status);
        using var half = await fresh.GetAsync(Home, TestContext.Current.CancellationToken);
        Assert.StartsWith("/sign-in", half.Headers.Location!.OriginalString, StringComparison.Ordinal);
        using var bad = await Visitor.PostAsync(fresh, "/sign-in/code", new() { ["Code"] = "12" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, bad.StatusCode);
        using var spare = await Visitor.PostAsync(fresh, "/sign-in/code", new() { ["Code"] = recovery });
        Assert.Equal(HttpStatusCode.Redirect, spare.StatusCode);

        using var again = Client();
        await KnockAsync(again, "jingban", Password);
        using var used = await Visitor.PostAsync(again, "/sign-in/code", new() { ["Code"] = recovery });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, used.StatusCode);
        using var code = await Visitor.PostAsync(again, "/sign-in/code", new() { ["Code"] = Totp(key) });
        Assert.Equal(HttpStatusCode.Redirect, code.StatusCode);
    }

    [Fact]
    public async Task Wherever_the_door_leads_back_to_lies_on_this_site()
    {
        foreach (var back in new[] { "//evil.example/", "https://evil.example/", "/\\evil.example" })
        {
            using var client = Client();
            using var answer = await Visitor.PostAsync(client, "/sign-in", new() { ["UserName"] = "jingban", ["Password"] = Password, ["Back"] = back });
            Assert.Equal("/", answer.Headers.Location!.OriginalString);
        }
    }

    private HttpClient Client() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(county.Address) };

    private static async Task<(HttpStatusCode Status, string Text)> KnockAsync(HttpClient client, string user, string password)
    {
        using var answer = await Visitor.PostAsync(client, "/sign-in", new() { ["UserName"] = user, ["Password"] = password });
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    private static Task<HttpResponseMessage> ChangeAsync(HttpClient client, string present, string next) =>
        Visitor.PostAsync(client, "/account/password", new() { ["Present"] = present, ["Next"] = next, ["Again"] = next });

    private static string? Problem(string html) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html).QuerySelector(".problem")?.TextContent;

    private Account Account() => AccountOf().Account;

    private AccountInPosts AccountOf(string user = "jingban")
    {
        using var db = Open();
        return AccountQueries.All(db).Single(a => a.Account.UserName == user);
    }

    private List<Operation> Operations(OperationKind kind)
    {
        using var db = Open();
        return [.. db.Set<Operation>().AsNoTracking().Where(o => o.Kind == kind)];
    }

    private void Act(Action<AccountService> act)
    {
        using var db = Open();
        act(new AccountService(db, OperationSource.Command));
    }

    private Db Open() => CountyDatabase.At(county.Database).Open(Actor.Local("test"));

    /// <summary>What the telephone shows now (RFC 6238: 30 seconds, SHA-1, six digits).</summary>
    private static string Totp(string key)
    {
        var bits = string.Concat(key.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(DateTimeOffset.UtcNow.ToUnixTimeSeconds() / 30).Reverse().ToArray();
#pragma warning disable CA5350 // The standard says SHA-1.
        var mac = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var at = mac[^1] & 15;
        var number = ((mac[at] & 127) << 24) | (mac[at + 1] << 16) | (mac[at + 2] << 8) | mac[at + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }
}
