using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Wengang.App.Tests.Architecture;

/// <summary>A text file of the repository; the path is relative to its root and uses slashes.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.Length == 0 ? 0 : Text.Count(c => c == '\n') + (Text.EndsWith('\n') ? 0 : 1);

    public string Folder => Path[..Math.Max(Path.LastIndexOf('/'), 0)];

    public bool IsCSharp => Path.EndsWith(".cs", StringComparison.Ordinal);

    public bool IsPage => Path.EndsWith(".cshtml", StringComparison.Ordinal);

    /// <summary>Written by a tool, so no budget applies.</summary>
    public bool IsMigration => Path.Contains("/Migrations/", StringComparison.Ordinal);

    public SyntaxTree Parse() => CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview), Path);
}
