using Wengang.App.Tests.Testing;

namespace Wengang.App.Tests.Architecture;

/// <summary>The files of the repository that people write, without what builds leave behind.</summary>
internal static class SourceFiles
{
    private static readonly string[] LeftByBuilds = ["bin", "obj", "node_modules", "TestResults"];

    private static readonly string[] TextEndings =
        [".cs", ".cshtml", ".csproj", ".props", ".json", ".js", ".css", ".html", ".sh", ".md", ".txt", ".xml", ".slnx", ""];

    /// <summary>All text files under the given folders of the repository; a folder that does not exist holds none.</summary>
    public static List<SourceFile> Under(params string[] folders) =>
        [.. folders.Select(folder => Repository.Path(folder)).Where(Directory.Exists).SelectMany(Walk).Select(Read)];

    /// <summary>The text files that lie directly in the root, README and project settings among them.</summary>
    public static List<SourceFile> InRoot() => [.. TextFiles(Repository.Root).Select(Read)];

    private static IEnumerable<string> Walk(string folder) => TextFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(d => !LeftByBuilds.Contains(Path.GetFileName(d))).SelectMany(Walk));

    private static IEnumerable<string> TextFiles(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => TextEndings.Contains(Path.GetExtension(file)));

    private static SourceFile Read(string file) =>
        new(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file));
}
