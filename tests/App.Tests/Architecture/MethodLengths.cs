using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Wengang.App.Tests.Architecture;

/// <summary>Methods, constructors, operators, accessors, local functions and a program's top-level statements.</summary>
internal static class MethodLengths
{
    public const int MethodLines = 40;

    public static IEnumerable<string> LongMethods(IEnumerable<SourceFile> files) => files
        .Where(file => file.IsCSharp && !file.IsMigration)
        .SelectMany(file => LongMethods(file.Path, file.Parse().GetRoot()));

    private static IEnumerable<string> LongMethods(string path, SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes().Where(IsMethod))
        {
            if (Lines(node, node) is > MethodLines and var lines)
                yield return Sentence(path, node, lines);
        }
        var program = root.ChildNodes().OfType<GlobalStatementSyntax>().ToList();
        if (program.Count > 0 && Lines(program[0], program[^1]) is > MethodLines and var total)
            yield return Sentence(path, program[0], total);
    }

    private static bool IsMethod(SyntaxNode node) => node is
        BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    private static int Lines(SyntaxNode first, SyntaxNode last) =>
        last.GetLocation().GetLineSpan().EndLinePosition.Line - StartLine(first) + 1;

    private static int StartLine(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line;

    private static string Sentence(string path, SyntaxNode node, int lines) =>
        $"{path}:{StartLine(node) + 1}: a method of {lines} lines, at most {MethodLines}";
}
