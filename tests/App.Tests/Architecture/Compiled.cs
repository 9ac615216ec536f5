using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wengang.App.Tests.Architecture;

/// <summary>Sources with what every name in them means.</summary>
internal static class Compiled
{
    private const string ImplicitUsings = """
        global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    /// <summary>Each symbol that a source names, with the file and line where it does.</summary>
    public static IEnumerable<(SourceFile File, int Line, ISymbol Symbol)> Names(IReadOnlyCollection<SourceFile> files)
    {
        var trees = files.Where(file => file.IsCSharp).Select(file => (file, tree: file.Parse())).ToList();
        var compilation = CSharpCompilation.Create(
            "Examined",
            [.. trees.Select(t => t.tree), new SourceFile("ImplicitUsings.cs", ImplicitUsings).Parse()],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        foreach (var (file, tree) in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (model.GetSymbolInfo(name).Symbol is { } symbol)
                    yield return (file, name.GetLocation().GetLineSpan().StartLinePosition.Line + 1, symbol);
            }
        }
    }

    // The product's own assemblies stay out where their sources are examined: each type would be there twice.
    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) is not "Wengang.App.dll" and not "Wengang.App.Tests.dll")
            .Select(file => MetadataReference.CreateFromFile(file));
}
