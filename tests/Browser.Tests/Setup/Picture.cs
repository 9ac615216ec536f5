using Microsoft.Playwright;

namespace Wengang.Browser.Tests.Setup;

/// <summary>Keeps what a page looks like for a person to look at, where the environment names a folder for it (WENGANG_PICTURES).</summary>
public static class Picture
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("WENGANG_PICTURES");

    public static async Task KeepAsync(IPage page, string name)
    {
        if (Folder is not null)
        {
            var file = string.Concat(name.Select(c => char.IsAsciiLetterOrDigit(c) || c == '-' ? c : '_'));
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Folder, file + ".png"), FullPage = true });
        }
    }
}
