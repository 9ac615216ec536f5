using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Wengang.Web.Access;

/// <summary>Whether every page and endpoint states what it needs; the site does not start otherwise.</summary>
public static class StatedPermissions
{
    /// <summary>One sentence for each that does not, and for each page that needs no account without being written down as such (<see cref="OpenPages"/>).</summary>
    public static IEnumerable<string> Missing(IEnumerable<Type> types, IEnumerable<Endpoint> endpoints) =>
        types.Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract).SelectMany(Missing)
            .Concat(endpoints.OfType<RouteEndpoint>().Where(e => !IsPage(e) && !States(e)).Select(e => $"{e.RoutePattern.RawText} states no permission"));

    private static IEnumerable<string> Missing(Type page)
    {
        if (page.IsDefined(typeof(OpenToAllAttribute)) || page.IsDefined(typeof(OpenToApplicantsAttribute)))
        {
            var known = page.IsDefined(typeof(OpenToAllAttribute)) ? OpenPages.ToAll : OpenPages.ToApplicants;
            if (!known.Contains(page))
            {
                yield return $"{page.Name} needs no account and is not among the open pages";
            }

            yield break;
        }

        if (!page.IsDefined(typeof(NeedsAttribute)))
        {
            yield return $"{page.Name} states no permission";
        }

        var writing = page.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(m => m.Name.StartsWith("OnPost", StringComparison.Ordinal) && !m.IsDefined(typeof(NeedsAttribute)));
        foreach (var method in writing)
        {
            yield return $"{page.Name}.{method.Name} writes and states no permission";
        }
    }

    private static bool IsPage(Endpoint endpoint) => endpoint.Metadata.OfType<PageActionDescriptor>().Any();

    private static bool States(Endpoint endpoint) =>
        endpoint.Metadata.GetMetadata<NeedsAttribute>() is not null || endpoint.Metadata.GetMetadata<OpenToAllAttribute>() is not null;
}
