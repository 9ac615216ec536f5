using Wengang.App.Access;

namespace Wengang.Web.Ui;

/// <summary>A section of the site.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Needs">Who may not is not offered it.</param>
public sealed record SiteSection(string Path, string Name, Permission Needs)
{
    public bool Holds(string path) => path == Path || (Path != "/" && path.StartsWith(Path + "/", StringComparison.Ordinal));
}
