using System.Net;
using Wengang.App.Accounts;

namespace Wengang.Browser.Tests.Setup;

/// <summary>Signs in as people do, by the form, and keeps the session.</summary>
public static class Visitor
{
    /// <summary>A client with the session of a sample account; redirects are not followed.</summary>
    public static async Task<(HttpClient Client, CookieContainer Cookies)> SignInAsync(string address, string user, string password = SampleAccounts.Password)
    {
        var cookies = new CookieContainer();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = new Uri(address) };
        using var answer = await PostAsync(client, "/sign-in", new() { ["UserName"] = user, ["Password"] = password });
        return answer.StatusCode == HttpStatusCode.Redirect
            ? (client, cookies)
            : throw new InvalidOperationException($"{user} was not let in: {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    /// <summary>Sends a form with the antiforgery token of the page that shows it.</summary>
    /// <param name="page">Where the form stands, when that is not where it is sent.</param>
    public static async Task<HttpResponseMessage> PostAsync(HttpClient client, string path, Dictionary<string, string>? fields = null, string? page = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        var form = new Dictionary<string, string>(fields ?? []) { ["__RequestVerificationToken"] = await TokenAsync(client, page ?? path) };
        using var content = new FormUrlEncodedContent(form);
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    private static async Task<string> TokenAsync(HttpClient client, string path)
    {
        var html = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(html);
        return page.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value")
            ?? throw new InvalidOperationException($"{path} holds no form.");
    }
}
