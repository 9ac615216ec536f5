namespace Wengang.Browser.Tests.Setup;

/// <summary>One thing that can be asked of the site.</summary>
/// <param name="Path">With values in the place of parameters.</param>
/// <param name="Posts">Whether it is a form.</param>
public sealed record SiteRequest(string Path, bool Posts)
{
    public override string ToString() => (Posts ? "POST " : "GET ") + Path;

    /// <summary>Asks; a form carries a right antiforgery token, so that only permission and scope can refuse it.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpClient client) =>
        Posts ? Visitor.PostAsync(client, Path, Fields, page: "/account") : client.GetAsync(new Uri(Path, UriKind.Relative));

    /// <summary>Something for every field that a form might ask for.</summary>
    private static Dictionary<string, string> Fields => new() { ["reason"] = "核实", ["purpose"] = "核实", ["q"] = "李", ["words"] = "李", ["text"] = "李", ["name"] = "李" };
}
