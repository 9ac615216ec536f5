using Microsoft.Playwright;
using Wengang.App.Tests.Testing;

namespace Wengang.Browser.Tests.Setup;

/// <summary>The accessibility checker axe-core, run in a page.</summary>
public static class Axe
{
    private static readonly string Source =
        File.ReadAllText(Repository.Path("tests", "Browser.Tests", "node_modules", "axe-core", "axe.min.js"));

    /// <summary>One line for each violation; empty when there is none.</summary>
    public static async Task<string> ViolationsAsync(IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        await page.EvaluateAsync(Source);
        return await page.EvaluateAsync<string>(
            "async () => (await axe.run()).violations.map(v => `${v.id}: ${v.help}: ${v.nodes.map(n => n.html).join(' | ')}`).join('\\n')");
    }
}
