namespace Wengang.Bench.Measuring;

/// <summary>Where the source tree is, found from the running program.</summary>
internal static class Repository
{
    public static readonly string Root = Find();

    public static readonly string Sample = Path.Combine(Root, "sample", "2023h1");

    /// <summary>The product, built beside this program or named by WENGANG_PROGRAM.</summary>
    public static readonly string Program =
        Environment.GetEnvironmentVariable("WENGANG_PROGRAM") ?? Path.Combine(Root, "src", "Web", "bin", "Release", "net10.0", "wengang");

    private static string Find()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Wengang.slnx")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmark runs from a source tree.");
        }

        return folder;
    }
}
