namespace Wengang.Rules.Tests.Policies;

/// <summary>Files of the repository.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string[] SamplePolicies => [.. Directory.GetFiles(Path.Combine(Root, "sample", "policies"), "*.json").Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "Wengang.slnx")) ? folder : Find(Path.GetDirectoryName(folder)!);
}
