namespace Wengang.Web.Ui;

/// <summary>A section of the site.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Name">Chinese.</param>
/// <param name="Below">Where its other pages lie, when not below its own address.</param>
public sealed record SiteSection(string Path, string Name, string? Below = null)
{
    public bool Holds(string path) => path == Path || path.StartsWith((Below ?? Path) + "/", StringComparison.Ordinal);
}
