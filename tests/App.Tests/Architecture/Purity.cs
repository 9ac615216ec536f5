using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace Wengang.App.Tests.Architecture;

/// <summary>Rules are functions of their arguments: no packages, no clock, no files, no environment, no chance.</summary>
internal static class Purity
{
    private static readonly HashSet<string> ImpureMembers =
    [
        "System.DateTime.Now", "System.DateTime.UtcNow", "System.DateTime.Today",
        "System.DateTimeOffset.Now", "System.DateTimeOffset.UtcNow",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7",
    ];

    private static readonly HashSet<string> ImpureTypes =
    [
        "System.TimeProvider", "System.Environment", "System.Console", "System.Random", "System.AppContext",
        "System.IO.File", "System.IO.Directory", "System.IO.FileInfo", "System.IO.DirectoryInfo", "System.IO.FileStream",
        "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Net.Http.HttpClient",
    ];

    public static IEnumerable<string> ImpureNames(IReadOnlyCollection<SourceFile> files) =>
        from name in Compiled.Names(files)
        let impure = Impure(name.Symbol)
        where impure is not null
        select $"{name.File.Path}:{name.Line}: {impure}";

    /// <summary>Package and project references of a project file, except the projects it may know.</summary>
    public static IEnumerable<string> References(SourceFile project, params string[] allowedProjects) =>
        from element in XDocument.Parse(project.Text).Descendants()
        where element.Name.LocalName is "PackageReference" or "FrameworkReference" or "ProjectReference"
        let name = (string?)element.Attribute("Include") ?? ""
        where !allowedProjects.Contains(name.Split('/', '\\')[^1])
        select $"{project.Path}: refers to {name}";

    private static string? Impure(ISymbol symbol)
    {
        var type = (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.ToDisplayString();
        var member = $"{type}.{symbol.Name}";
        return ImpureMembers.Contains(member) ? member : type is not null && ImpureTypes.Contains(type) ? type : null;
    }
}
