using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wengang.App.Access;
using Wengang.Web.Access;
using Wengang.Web.Hosting;

namespace Wengang.Browser.Tests.Setup;

/// <summary>Everything that can be asked of the site, aimed at the home township. A new parameter must be given a value here, or the test fails.</summary>
public static partial class SiteRequests
{
    private static readonly Assembly Web = typeof(Site).Assembly;

    public static IEnumerable<SiteRequest> All(IServiceProvider services, HomeTownship home)
    {
        var endpoints = services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        return endpoints.SelectMany(e => Of(e, home)).Distinct();
    }

    private static IEnumerable<SiteRequest> Of(RouteEndpoint endpoint, HomeTownship home)
    {
        var paths = Paths(endpoint.RoutePattern.RawText!, home).ToList();
        if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } page)
        {
            return paths.Select(p => new SiteRequest(p, Posts: false));
        }

        var handlers = Handlers(page).ToList();
        return paths.SelectMany(path => handlers.Select(h => new SiteRequest(h.Name.Length == 0 ? path : $"{path}{(path.Contains('?') ? '&' : '?')}handler={h.Name}", h.Posts)));
    }

    /// <summary>Handlers of forms that only concern one's own account would end the session that asks.</summary>
    private static IEnumerable<(string Name, bool Posts)> Handlers(PageActionDescriptor page)
    {
        var model = Web.GetType("Wengang.Web.Pages" + page.ViewEnginePath.Replace('/', '.') + "Model") ?? throw new InvalidOperationException($"{page.ViewEnginePath} has no model of its name");
        yield return ("", false);
        foreach (var method in model.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            var match = HandlerName().Match(method.Name);
            var own = model.IsDefined(typeof(OpenToAllAttribute)) || method.GetCustomAttribute<NeedsAttribute>()?.Permission == Permission.UseAccount;
            if (match.Success && !(match.Groups[1].Value == "Post" && own))
            {
                yield return (match.Groups[2].Value, match.Groups[1].Value == "Post");
            }
        }
    }

    /// <summary>With and without naming the home township.</summary>
    private static IEnumerable<string> Paths(string pattern, HomeTownship home)
    {
        var filled = Parameter().Replace(pattern, m => Value(pattern, m.Groups[1].Value, home));
        var path = "/" + filled.TrimStart('/');
        return [path, $"{path}?township={home.Code}&id={home.PersonId}&q=%E6%9D%8E"];
    }

    private static string Value(string pattern, string name, HomeTownship home) => (pattern.TrimStart('/').Split('/')[0], name) switch
    {
        ("policies", "code") => SamplePolicies.Code,
        ("policies", "number") => "1",
        ("policies", "person") => $"{home.PersonId}",
        ("policies", "id") => pattern.Contains("decisions", StringComparison.Ordinal) ? $"{home.DecisionId}" : $"{home.SimulationId}",
        (_, "code") => "WORK-001",
        ("monitoring", "village") => home.Village,
        ("monitoring", "level") => "township",
        ("monitoring", "place") => home.Code,
        ("monitoring", "key") => $"{home.SampledKey}",
        ("monitoring", "flag") => $"{home.FlagId}",
        ("collect", "name") => "app.js",
        ("people" or "monitoring", "id") => $"{home.PersonId}",
        ("referrals", "id") => $"{home.ReferralId}",
        ("subsidies", "id") => pattern.Contains("notices", StringComparison.Ordinal) ? $"{home.NoticeId}" : pattern.Contains("claims", StringComparison.Ordinal) ? $"{home.ClaimId}" : "1",
        ("notices", "id") => $"{home.NoticeId}",
        ("my", "id") => $"{home.ClaimId}",
        ("households", "id") => $"{home.HouseholdId}",
        ("reports", "id") => "1",
        ("jobs", "id") => "1",
        ("tables", "key") => "seekers",
        ("tables", "token") => new string('0', 32),
        ("assets", "name") => "site.css",
        ("audit", "sequence") => "3",
        ("imports", "id") => $"{home.BatchId}",
        ("imports", "place") => "0",
        _ => throw new InvalidOperationException($"{pattern}: say in SiteRequests what stands for {{{name}}}"),
    };

    [GeneratedRegex(@"\{\**(\w+)[^}]*\}")]
    private static partial Regex Parameter();

    [GeneratedRegex("^On(Get|Post)(.*?)(Async)?$")]
    private static partial Regex HandlerName();
}
