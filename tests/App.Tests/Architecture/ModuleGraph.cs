using Microsoft.CodeAnalysis;

namespace Wengang.App.Tests.Architecture;

/// <summary>Which module of src/App really uses which; a module is a folder there, and the namespace of the same name.</summary>
internal static class ModuleGraph
{
    private const string Folder = "src/App/";
    private const string Namespace = "Wengang.App.";
    private const string Composition = "App";

    /// <summary>The module a file lies in; null for a file that lies in src/App itself and puts the modules together.</summary>
    public static string? ModuleOf(SourceFile file) =>
        file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path[Folder.Length..].Split('/') is [var module, _, ..]
            ? module : null;

    public static IEnumerable<string> Forbidden(IReadOnlyCollection<SourceFile> files, ModuleList list) => (
        from name in Compiled.Names([.. files.Where(file => !file.IsMigration)])
        let module = ModuleOf(name.File)
        let used = ModuleOf(name.Symbol)
        where module is not null && used is not null && used != module && !list.Allows(module, used)
        select $"{name.File.Path}: {module} uses {used} ({name.Symbol.Name}), which docs/modules.md does not allow").Distinct();

    public static IEnumerable<string> Unlisted(IEnumerable<SourceFile> files, ModuleList list) =>
        files.Select(ModuleOf).OfType<string>().Distinct().Except(list.Modules)
            .Select(module => $"{Folder}{module} is not in docs/modules.md");

    public static IEnumerable<string> StrayNamespaces(IEnumerable<SourceFile> files) =>
        from file in files
        where file.IsCSharp && !file.IsMigration && ModuleOf(file) is not null
        let expected = Namespace + file.Folder[Folder.Length..].Replace('/', '.')
        where !file.Text.Contains($"namespace {expected};", StringComparison.Ordinal)
        select $"{file.Path}: its namespace is not {expected}";

    private static string? ModuleOf(ISymbol symbol)
    {
        if (symbol is INamespaceSymbol)
            return null;
        var space = symbol.ContainingNamespace?.ToDisplayString() ?? "";
        if (space + "." == Namespace)
            return Composition;
        return space.StartsWith(Namespace, StringComparison.Ordinal) ? space[Namespace.Length..].Split('.')[0] : null;
    }
}
