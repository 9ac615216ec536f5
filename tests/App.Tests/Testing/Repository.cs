namespace Wengang.App.Tests.Testing;

/// <summary>Finds files of the repository from wherever the tests run.</summary>
public static class Repository
{
    /// <summary>The folder that holds Wengang.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The sample county's workbooks; never to be written to.</summary>
    public static string Sample => Path("sample", "2023h1");

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "Wengang.slnx")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests do not run inside the repository: no folder above holds Wengang.slnx.");
    }
}
