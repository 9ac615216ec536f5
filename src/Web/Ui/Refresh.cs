namespace Wengang.Web.Ui;

/// <summary>Has a page load itself anew where scripts are off; with scripts, htmx swaps only what changes.</summary>
public static class Refresh
{
    private const string Key = "refresh seconds";

    public static void Every(HttpContext context, int seconds) => context.Items[Key] = seconds;

    /// <summary>For the head of the page; null when it may stay as it is.</summary>
    public static int? Seconds(HttpContext context) => context.Items[Key] as int?;
}
