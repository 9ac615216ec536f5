using Wengang.App.Access;

namespace Wengang.Web.Ui;

/// <summary>A section of the site.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Needs">Who may not is not offered it.</param>
public sealed record SiteSection(string Path, string Name, Permission Needs)
{
    /// <summary>A second address whose pages belong to it; null for none.</summary>
    public string? Also { get; init; }

    public bool Holds(string path) => IsUnder(Path, path) || (Also is not null && IsUnder(Also, path));

    private static bool IsUnder(string root, string path) => path == root || (root != "/" && path.StartsWith(root + "/", StringComparison.Ordinal));
}
